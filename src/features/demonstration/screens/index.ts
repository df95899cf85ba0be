/** Door of the screens of the demonstration: the banner above the frame, the accounts on the sign-in page. */
export { DemonstrationAccounts } from './demonstration-accounts.tsx';
export { DemonstrationBanner } from './demonstration-banner.tsx';
