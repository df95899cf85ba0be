/** Persons, their roles and how they sign in. Permission and `act` come from features/permissions. */
export * from '../permissions/index.ts';
export { assignRoles } from './assign-roles.ts';
export { changePerson } from './change-person.ts';
export { type CreatedPerson, type CreatePersonInput, createPerson } from './create-person.ts';
export { createFirstAdministratorLink, type OpenedAgency, openAgency } from './first-administrator.ts';
export { loadActor } from './load-actor.ts';
export { peopleMessages } from './messages.ts';
export { type PeopleDependencies, type PeopleRoutes, peopleRoutes } from './routes.ts';
export type { AssignmentInput, Me, NewPersonInput, PersonView } from './schemas.ts';
export { createAuthentication, type SignInDoor } from './sign-in/authentication.ts';
export { type SignInAnswer, signInAs } from './sign-in/sign-in.ts';
export { deleteEverySecondFactor, deleteExpired as deleteExpiredSignIns } from './sign-in/store.ts';
export { resetSecondFactor, setPersonActive } from './stop-person.ts';
export { findPerson, listPersonNames, listPersons } from './store.ts';
export type { PeopleTables } from './tables.ts';
