import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The front end. Scripts and styles are files of their own with hashed names, never inline: the content
 * security policy allows nothing else. `vite` alone serves it for development and passes /api on to a
 * running server (TIDTAM_API, default http://127.0.0.1:3000).
 */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwindcss()],
  server: {
    host: '127.0.0.1',
    proxy: { '/api': process.env.TIDTAM_API ?? 'http://127.0.0.1:3000' },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A preload helper would need an inline script in older browsers; every browser we serve knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The doors of our rooms only pass on: what a page does not use of them is not loaded with it.
      treeshake: {
        moduleSideEffects: [
          { test: /\/src\/(design|foundation|features|platform)\/.*\.tsx?$/, sideEffects: false },
        ],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // Else the sign-in comes with every screen of its room, calendars and role editors included.
            {
              name: 'sign-in',
              test: /features[\\/]people[\\/]screens[\\/](sign-in(-form)?|request-refusal|messages|api)\.tsx?$/,
              includeDependenciesRecursively: false,
            },
            { name: 'grid', test: /node_modules[\\/]react-data-grid[\\/]/ },
          ],
        },
      },
    },
  },
});
