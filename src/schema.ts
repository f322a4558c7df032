// The one list of rooms: what is not imported here is not in the schema.
import './source/type.ts'
import './source/query.ts'
import './article/type.ts'
import './article/query.ts'
import './actor/type.ts'
import './actor/query.ts'
import './event/type.ts'
import './event/query.ts'
import './claim/type.ts'
import './claim/query.ts'
import './statement/type.ts'
import './statement/speaker.ts'
import './statement/mention.ts'
import './statement/query.ts'
import './statement/hanging.ts'
import './statement/response.ts'
import './corpus/query.ts'
import { builder } from './builder.ts'
import { prepareNestedLists } from './request/nested-list.ts'

/** The GraphQL schema, whole. */
export const schema = prepareNestedLists(builder.toSchema())
