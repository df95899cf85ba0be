import type { ComponentType } from 'react';

/**
 * What the features give to the frame itself. Each is loaded after the first page, and is null while no feature
 * gives it; the frame then leaves its place out.
 */

/** The thin banner above everything: its day, and the change of role in one click. */
export const DemonstrationBanner: ComponentType | null = null;

/** The bell with the number of unread notices. */
export const NoticesBell: ComponentType | null = null;

/** Username, password and second factor on their own, for signing in again in the middle of typing. */
export const SignInForm: ComponentType<{ onSignedIn: () => void }> | null = null;
