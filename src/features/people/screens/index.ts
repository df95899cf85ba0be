/** Screens of people: sign-in, one's own account, the administration of people. */
export { FirstAdministrator } from './first-administrator.tsx';
export { ForgottenPassword } from './forgotten-password.tsx';
export { MyAccount } from './my-account.tsx';
export { PeopleList } from './people-list.tsx';
export { PermissionMatrix } from './permission-matrix.tsx';
export { ResetPassword } from './reset-password.tsx';
export { Settings } from './settings.tsx';
export { SignIn } from './sign-in.tsx';
export { SignInForm } from './sign-in-form.tsx';
