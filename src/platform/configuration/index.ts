/** Every setting of the installation, read and checked in one place. */
export {
  type Configuration,
  isLoopback,
  type MailServer,
  readConfiguration,
  settingNames,
} from './configuration.ts';
export { readEnvironmentFile } from './environment-file.ts';
export { type Keys, openKeys } from './keys.ts';
export { StartRefused } from './start-refused.ts';
