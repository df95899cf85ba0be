/** Door of the screens of the demonstration: the banner above the frame. */
export { DemonstrationBanner } from './demonstration-banner.tsx';
