/** The part of agencies that runs in the browser too. */
export { type AgencyType, agencyTypes, type UnitKind, unitKinds } from './agency-types.ts';
export { agencyMessages } from './messages.ts';
export {
  type AgencySetting,
  type AgencySettings,
  agencySettings,
  isProjectCodePattern,
  isReminderDays,
  MOST_REMINDER_DAYS,
  settingsOf,
} from './settings.ts';
export {
  type Acting,
  headOn,
  inTreeOrder,
  lineOfCommand,
  pathToTop,
  refuseMove,
  type Superior,
  subtreeOf,
  type TreeUnit,
  type UnitTree,
} from './unit-tree.ts';
