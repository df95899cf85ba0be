import { createApi } from '../../platform/http/index.ts';
import { accountRoutes } from './account-routes.ts';
import { peopleRoutes as administrationRoutes } from './people-routes.ts';
import { type PeopleDependencies, signInRoutes } from './sign-in-routes.ts';

/** Every route of people: sign-in, one's own account, and the administration of people. */
export function peopleRoutes(deps: PeopleDependencies) {
  return createApi()
    .route('/', signInRoutes(deps))
    .route('/', accountRoutes(deps))
    .route('/', administrationRoutes(deps));
}

export type PeopleRoutes = ReturnType<typeof peopleRoutes>;
export type { PeopleDependencies };
