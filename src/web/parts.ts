import { type ComponentType, lazy } from 'react';

/**
 * What the features give to the frame itself. Each is loaded when it is needed; null where no
 * feature gives it, and the frame then leaves its place out.
 */

/** The thin banner above everything: its day, and the change of role in one click. */
export const DemonstrationBanner: ComponentType | null = lazy(async () => {
  const demonstration = await import('../features/demonstration/screens/index.ts');
  return { default: demonstration.DemonstrationBanner };
});

/** The accounts of the demonstration, on the sign-in page. */
export const DemonstrationAccounts = lazy(async () => {
  const demonstration = await import('../features/demonstration/screens/index.ts');
  return { default: demonstration.DemonstrationAccounts };
});

/** The bell with the number of unread notices. */
export const NoticesBell: ComponentType | null = lazy(async () => {
  const notifications = await import('../features/notifications/screens/index.ts');
  return { default: notifications.NoticesBell };
});

/** Username, password and second factor on their own, for signing in again in the middle of typing. */
export const SignInForm = lazy(async () => {
  const people = await import('../features/people/screens/index.ts');
  return { default: people.SignInForm };
});
