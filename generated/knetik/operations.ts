// Generated from spec/knetik.yaml by "npm run generate": do not edit.

import type { ListOperation, Operation } from "../../src/operation.js";
import type { operations } from "./types.js";

/** Mark a chat thread as read up to a message. `PUT /chat/threads/{id}/acknowledge` */
export const acknowledgeChatMessage: Operation<
  { path: operations["acknowledgeChatMessage"]["parameters"]["path"]; body?: NonNullable<operations["acknowledgeChatMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "acknowledgeChatMessage",
  method: "PUT",
  path: "/chat/threads/{id}/acknowledge",
  permissions: [["owner"]],
  success: "empty",
};

/** Add an artist. `POST /media/artists` */
export const addArtist: Operation<
  { body?: NonNullable<operations["addArtist"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addArtist"]["responses"][201]["content"]["application/json"]
> = {
  id: "addArtist",
  method: "POST",
  path: "/media/artists",
  permissions: [["ANY"]],
};

/** Add a challenge to a campaign. `POST /campaigns/{id}/challenges` */
export const addChallengeToCampaign: Operation<
  { path: operations["addChallengeToCampaign"]["parameters"]["path"]; body?: NonNullable<operations["addChallengeToCampaign"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addChallengeToCampaign",
  method: "POST",
  path: "/campaigns/{id}/challenges",
  permissions: [["CAMPAIGNS_ADMIN"]],
  success: "empty",
};

/** Block a user in another user's chat. `POST /chat/users/{id}/blacklist/{blacklisted_user_id}` */
export const addChatMessageBlacklist: Operation<
  { path: operations["addChatMessageBlacklist"]["parameters"]["path"] },
  undefined
> = {
  id: "addChatMessageBlacklist",
  method: "POST",
  path: "/chat/users/{id}/blacklist/{blacklisted_user_id}",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  success: "empty",
};

/** Add a comment to something. `POST /comments` */
export const addComment: Operation<
  { body?: NonNullable<operations["addComment"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addComment"]["responses"][200]["content"]["application/json"]
> = {
  id: "addComment",
  method: "POST",
  path: "/comments",
  permissions: [["COMMENTS_USER"], ["COMMENTS_ADMIN"]],
};

/** Add a discount of its own to a cart. `POST /carts/{id}/custom-discounts` */
export const addCustomDiscount: Operation<
  { path: operations["addCustomDiscount"]["parameters"]["path"]; body?: NonNullable<operations["addCustomDiscount"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addCustomDiscount",
  method: "POST",
  path: "/carts/{id}/custom-discounts",
  permissions: [["SHOPPING_CARTS_ADMIN"]],
  success: "empty",
};

/** Add users to a device. `POST /devices/{id}/users` */
export const addDeviceUser: Operation<
  { path: operations["addDeviceUser"]["parameters"]["path"]; body: operations["addDeviceUser"]["requestBody"]["content"]["application/json"] },
  operations["addDeviceUser"]["responses"][201]["content"]["application/json"]
> = {
  id: "addDeviceUser",
  method: "POST",
  path: "/devices/{id}/users",
  permissions: [["DEVICES_ADMIN"], ["owner"]],
};

/** Add a coupon to a cart. `POST /carts/{id}/discounts` */
export const addDiscountToCart: Operation<
  { path: operations["addDiscountToCart"]["parameters"]["path"]; body?: NonNullable<operations["addDiscountToCart"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addDiscountToCart",
  method: "POST",
  path: "/carts/{id}/discounts",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Add a disposition, such as a like, to something. `POST /dispositions` */
export const addDisposition: Operation<
  { body?: NonNullable<operations["addDisposition"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addDisposition"]["responses"][200]["content"]["application/json"]
> = {
  id: "addDisposition",
  method: "POST",
  path: "/dispositions",
  permissions: [["DISPOSITIONS_USER", "user"], ["DISPOSITIONS_ADMIN"]],
};

/** Flag content. `POST /moderation/flags` */
export const addFlag: Operation<
  { body?: NonNullable<operations["addFlag"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addFlag"]["responses"][201]["content"]["application/json"]
> = {
  id: "addFlag",
  method: "POST",
  path: "/moderation/flags",
  permissions: [["ANY"]],
};

/** Ask a user for friendship, or accept it. `POST /users/{user_id}/friends/{id}` */
export const addFriend: Operation<
  { path: operations["addFriend"]["parameters"]["path"] },
  undefined
> = {
  id: "addFriend",
  method: "POST",
  path: "/users/{user_id}/friends/{id}",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
  success: "empty",
};

/** Add an item to a cart. `POST /carts/{id}/items` */
export const addItemToCart: Operation<
  { path: operations["addItemToCart"]["parameters"]["path"]; body?: NonNullable<operations["addItemToCart"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addItemToCart",
  method: "POST",
  path: "/carts/{id}/items",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Add an item to a user's inventory. `POST /users/{id}/inventory` */
export const addItemToUserInventory: Operation<
  { path: operations["addItemToUserInventory"]["parameters"]["path"]; body?: NonNullable<operations["addItemToUserInventory"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addItemToUserInventory"]["responses"][201]["content"]["application/json"]
> = {
  id: "addItemToUserInventory",
  method: "POST",
  path: "/users/{id}/inventory",
  permissions: [["INVENTORY_ADMIN"]],
};

/** Add a member to a group. `POST /users/groups/{unique_name}/members` */
export const addMemberToGroup: Operation<
  { path: operations["addMemberToGroup"]["parameters"]["path"]; body: operations["addMemberToGroup"]["requestBody"]["content"]["application/json"] },
  operations["addMemberToGroup"]["responses"][201]["content"]["application/json"]
> = {
  id: "addMemberToGroup",
  method: "POST",
  path: "/users/groups/{unique_name}/members",
  permissions: [["POST"], ["JOIN", "self"]],
};

/** Add several members to a group. `POST /users/groups/{unique_name}/members/batch-add` */
export const addMembersToGroup: Operation<
  { path: operations["addMembersToGroup"]["parameters"]["path"]; body: operations["addMembersToGroup"]["requestBody"]["content"]["application/json"] },
  operations["addMembersToGroup"]["responses"][201]["content"]["application/json"]
> = {
  id: "addMembersToGroup",
  method: "POST",
  path: "/users/groups/{unique_name}/members/batch-add",
  permissions: [["POST"]],
};

/** Record a metric of an activity. `POST /metrics` */
export const addMetric: Operation<
  { body?: NonNullable<operations["addMetric"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addMetric",
  method: "POST",
  path: "/metrics",
  success: "empty",
};

/** Add an answer to a trivia question. `POST /trivia/questions/{question_id}/answers` */
export const addQuestionAnswers: Operation<
  { path: operations["addQuestionAnswers"]["parameters"]["path"]; body?: NonNullable<operations["addQuestionAnswers"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addQuestionAnswers"]["responses"][201]["content"]["application/json"]
> = {
  id: "addQuestionAnswers",
  method: "POST",
  path: "/trivia/questions/{question_id}/answers",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Add a tag to a trivia question. `POST /trivia/questions/{id}/tags` */
export const addQuestionTag: Operation<
  { path: operations["addQuestionTag"]["parameters"]["path"]; body?: NonNullable<operations["addQuestionTag"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addQuestionTag",
  method: "POST",
  path: "/trivia/questions/{id}/tags",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Give a user a security identifier. `POST /access/users/{user_id}/sids` */
export const addSid: Operation<
  { path: operations["addSid"]["parameters"]["path"]; body?: NonNullable<operations["addSid"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addSid"]["responses"][201]["content"]["application/json"]
> = {
  id: "addSid",
  method: "POST",
  path: "/access/users/{user_id}/sids",
  permissions: [["ROLE_SUPER_ADMIN"]],
};

/** Add a tag to all trivia questions that match. `POST /trivia/questions/tags` */
export const addTagToQuestionsBatch: Operation<
  { query?: operations["addTagToQuestionsBatch"]["parameters"]["query"]; body?: NonNullable<operations["addTagToQuestionsBatch"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addTagToQuestionsBatch"]["responses"][200]["content"]["application/json"]
> = {
  id: "addTagToQuestionsBatch",
  method: "POST",
  path: "/trivia/questions/tags",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Add a user to an activity occurrence. `POST /activity-occurrences/{activity_occurrence_id}/users` */
export const addUser: Operation<
  { path: operations["addUser"]["parameters"]["path"]; query?: operations["addUser"]["parameters"]["query"]; body?: NonNullable<operations["addUser"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addUser"]["responses"][201]["content"]["application/json"]
> = {
  id: "addUser",
  method: "POST",
  path: "/activity-occurrences/{activity_occurrence_id}/users",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
};

/** Add a tag to a user. `POST /users/{user_id}/tags` */
export const addUserTag: Operation<
  { path: operations["addUserTag"]["parameters"]["path"]; body: operations["addUserTag"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "addUserTag",
  method: "POST",
  path: "/users/{user_id}/tags",
  permissions: [["USERS_ADMIN"]],
  success: "empty",
};

/** Let a user see a video. `POST /media/videos/{id}/whitelist` */
export const addUserToVideoWhitelist: Operation<
  { path: operations["addUserToVideoWhitelist"]["parameters"]["path"]; body?: NonNullable<operations["addUserToVideoWhitelist"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addUserToVideoWhitelist",
  method: "POST",
  path: "/media/videos/{id}/whitelist",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Add a video. `POST /media/videos` */
export const addVideo: Operation<
  { body?: NonNullable<operations["addVideo"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addVideo"]["responses"][201]["content"]["application/json"]
> = {
  id: "addVideo",
  method: "POST",
  path: "/media/videos",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** Add a comment to a video. `POST /media/videos/{video_id}/comments` */
export const addVideoComment: Operation<
  { path: operations["addVideoComment"]["parameters"]["path"]; body?: NonNullable<operations["addVideoComment"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addVideoComment"]["responses"][200]["content"]["application/json"]
> = {
  id: "addVideoComment",
  method: "POST",
  path: "/media/videos/{video_id}/comments",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** Add a contributor to a video. `POST /media/videos/{video_id}/contributors` */
export const addVideoContributor: Operation<
  { path: operations["addVideoContributor"]["parameters"]["path"]; body?: NonNullable<operations["addVideoContributor"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "addVideoContributor",
  method: "POST",
  path: "/media/videos/{video_id}/contributors",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Flag a video. `POST /media/videos/{video_id}/moderation` */
export const addVideoFlag: Operation<
  { path: operations["addVideoFlag"]["parameters"]["path"]; body?: NonNullable<operations["addVideoFlag"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addVideoFlag"]["responses"][202]["content"]["application/json"]
> = {
  id: "addVideoFlag",
  method: "POST",
  path: "/media/videos/{video_id}/moderation",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** Relate a video to another. `POST /media/videos/{video_id}/related` */
export const addVideoRelationships: Operation<
  { path: operations["addVideoRelationships"]["parameters"]["path"]; body?: NonNullable<operations["addVideoRelationships"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["addVideoRelationships"]["responses"][200]["content"]["application/json"]
> = {
  id: "addVideoRelationships",
  method: "POST",
  path: "/media/videos/{video_id}/related",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** List what the caller may do with a resource, page by page. `GET /access/resources/{type}/{id}/actions` */
export const allowedResourceActions: ListOperation<
  { path: operations["allowedResourceActions"]["parameters"]["path"]; query?: operations["allowedResourceActions"]["parameters"]["query"] },
  operations["allowedResourceActions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["allowedResourceActions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "allowedResourceActions",
  method: "GET",
  path: "/access/resources/{type}/{id}/actions",
  permissions: [["any"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List what the caller may do with a type of access, page by page. `GET /access/types/{type}/actions` */
export const allowedTypeActions: ListOperation<
  { path: operations["allowedTypeActions"]["parameters"]["path"]; query?: operations["allowedTypeActions"]["parameters"]["query"] },
  operations["allowedTypeActions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["allowedTypeActions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "allowedTypeActions",
  method: "GET",
  path: "/access/types/{type}/actions",
  permissions: [["any"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Answer a poll. `POST /media/polls/{id}/response` */
export const answerPoll: Operation<
  { path: operations["answerPoll"]["parameters"]["path"]; body?: NonNullable<operations["answerPoll"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["answerPoll"]["responses"][200]["content"]["application/json"]
> = {
  id: "answerPoll",
  method: "POST",
  path: "/media/polls/{id}/response",
  permissions: [["POLLS_ADMIN"], ["POLLS_USER"]],
};

/** Check whether a user may use an entitlement. `GET /users/{user_id}/entitlements/{item_id}/check` */
export const checkUserEntitlementItem: Operation<
  { path: operations["checkUserEntitlementItem"]["parameters"]["path"]; query?: operations["checkUserEntitlementItem"]["parameters"]["query"] },
  undefined
> = {
  id: "checkUserEntitlementItem",
  method: "GET",
  path: "/users/{user_id}/entitlements/{item_id}/check",
  permissions: [["INVENTORY_ADMIN"], ["owner"]],
  success: "empty",
};

/** Fill message templates in without sending them. `POST /messaging/templates/compilations` */
export const compileMessageTemplates: Operation<
  { body?: NonNullable<operations["compileMessageTemplates"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["compileMessageTemplates"]["responses"][200]["content"]["application/json"]
> = {
  id: "compileMessageTemplates",
  method: "POST",
  path: "/messaging/templates/compilations",
  permissions: [["MESSAGING_ADMIN"]],
};

/** Create an achievement. `POST /achievements` */
export const createAchievement: Operation<
  { body?: NonNullable<operations["createAchievement"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createAchievement"]["responses"][201]["content"]["application/json"]
> = {
  id: "createAchievement",
  method: "POST",
  path: "/achievements",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
};

/** Create an achievement template. `POST /achievements/templates` */
export const createAchievementTemplate: Operation<
  { body?: NonNullable<operations["createAchievementTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createAchievementTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createAchievementTemplate",
  method: "POST",
  path: "/achievements/templates",
  permissions: [["POST"]],
};

/** Create an activity. `POST /activities` */
export const createActivity: Operation<
  { body?: NonNullable<operations["createActivity"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createActivity"]["responses"][201]["content"]["application/json"]
> = {
  id: "createActivity",
  method: "POST",
  path: "/activities",
  permissions: [["ACTIVITIES_ADMIN"]],
};

/** Start an occurrence of an activity. `POST /activity-occurrences` */
export const createActivityOccurrence: Operation<
  { query?: operations["createActivityOccurrence"]["parameters"]["query"]; body?: NonNullable<operations["createActivityOccurrence"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createActivityOccurrence"]["responses"][201]["content"]["application/json"]
> = {
  id: "createActivityOccurrence",
  method: "POST",
  path: "/activity-occurrences",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
};

/** Create an activity template. `POST /activities/templates` */
export const createActivityTemplate: Operation<
  { body?: NonNullable<operations["createActivityTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createActivityTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createActivityTemplate",
  method: "POST",
  path: "/activities/templates",
  permissions: [["POST"]],
};

/** Add an address to a user. `POST /users/{user_id}/addresses` */
export const createAddress: Operation<
  { path: operations["createAddress"]["parameters"]["path"]; body?: NonNullable<operations["createAddress"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createAddress"]["responses"][201]["content"]["application/json"]
> = {
  id: "createAddress",
  method: "POST",
  path: "/users/{user_id}/addresses",
  permissions: [["USERS_ADMIN"], ["owner"]],
};

/** Create a monitoring alert. `POST /monitoring/alerts` */
export const createAlert: Operation<
  { body?: NonNullable<operations["createAlert"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createAlert"]["responses"][201]["content"]["application/json"]
> = {
  id: "createAlert",
  method: "POST",
  path: "/monitoring/alerts",
  permissions: [["POST"]],
};

/** Create an article. `POST /content/articles` */
export const createArticle: Operation<
  { body?: NonNullable<operations["createArticle"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createArticle"]["responses"][201]["content"]["application/json"]
> = {
  id: "createArticle",
  method: "POST",
  path: "/content/articles",
  permissions: [["POST"]],
};

/** Create an article template. `POST /content/articles/templates` */
export const createArticleTemplate: Operation<
  { body?: NonNullable<operations["createArticleTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createArticleTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createArticleTemplate",
  method: "POST",
  path: "/content/articles/templates",
  permissions: [["POST"]],
};

/** Create an artist template. `POST /media/artists/templates` */
export const createArtistTemplate: Operation<
  { body?: NonNullable<operations["createArtistTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createArtistTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createArtistTemplate",
  method: "POST",
  path: "/media/artists/templates",
  permissions: [["POST"]],
};

/** Define a rule global. `POST /bre/globals/definitions` */
export const createBREGlobal: Operation<
  { body?: NonNullable<operations["createBREGlobal"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createBREGlobal"]["responses"][201]["content"]["application/json"]
> = {
  id: "createBREGlobal",
  method: "POST",
  path: "/bre/globals/definitions",
  permissions: [["BRE_RULE_ENGINE_GLOBALS_ADMIN"]],
};

/** Create a rule. `POST /bre/rules` */
export const createBRERule: Operation<
  { body?: NonNullable<operations["createBRERule"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createBRERule"]["responses"][201]["content"]["application/json"]
> = {
  id: "createBRERule",
  method: "POST",
  path: "/bre/rules",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
};

/** Create a rule trigger. `POST /bre/triggers` */
export const createBRETrigger: Operation<
  { body?: NonNullable<operations["createBRETrigger"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createBRETrigger"]["responses"][201]["content"]["application/json"]
> = {
  id: "createBRETrigger",
  method: "POST",
  path: "/bre/triggers",
  permissions: [["BRE_RULE_ENGINE_TRIGGERS_ADMIN"]],
};

/** Create a bundle. `POST /store/bundles` */
export const createBundleItem: Operation<
  { query?: operations["createBundleItem"]["parameters"]["query"]; body?: NonNullable<operations["createBundleItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createBundleItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createBundleItem",
  method: "POST",
  path: "/store/bundles",
  permissions: [["BUNDLES_ADMIN"]],
};

/** Create a bundle template. `POST /store/bundles/templates` */
export const createBundleTemplate: Operation<
  { body?: NonNullable<operations["createBundleTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createBundleTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createBundleTemplate",
  method: "POST",
  path: "/store/bundles/templates",
  permissions: [["POST"]],
};

/** Create a campaign. `POST /campaigns` */
export const createCampaign: Operation<
  { body?: NonNullable<operations["createCampaign"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCampaign"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCampaign",
  method: "POST",
  path: "/campaigns",
  permissions: [["CAMPAIGNS_ADMIN"]],
};

/** Create a campaign template. `POST /campaigns/templates` */
export const createCampaignTemplate: Operation<
  { body?: NonNullable<operations["createCampaignTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCampaignTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCampaignTemplate",
  method: "POST",
  path: "/campaigns/templates",
  permissions: [["POST"]],
};

/** Create a shopping cart. `POST /carts` */
export const createCart: Operation<
  { query?: operations["createCart"]["parameters"]["query"] },
  operations["createCart"]["responses"][200]["content"]["application/json"]
> = {
  id: "createCart",
  method: "POST",
  path: "/carts",
  permissions: [["ANY"]],
};

/** Create a sale. `POST /store/sales` */
export const createCatalogSale: Operation<
  { body?: NonNullable<operations["createCatalogSale"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCatalogSale"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCatalogSale",
  method: "POST",
  path: "/store/sales",
  permissions: [["SALES_ADMIN"]],
};

/** Create a category. `POST /categories` */
export const createCategory: Operation<
  { body?: NonNullable<operations["createCategory"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCategory"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCategory",
  method: "POST",
  path: "/categories",
  permissions: [["CATEGORIES_ADMIN"]],
};

/** Create a category template. `POST /categories/templates` */
export const createCategoryTemplate: Operation<
  { body?: NonNullable<operations["createCategoryTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCategoryTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCategoryTemplate",
  method: "POST",
  path: "/categories/templates",
  permissions: [["POST"]],
};

/** Create a challenge. `POST /challenges` */
export const createChallenge: Operation<
  { body?: NonNullable<operations["createChallenge"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createChallenge"]["responses"][201]["content"]["application/json"]
> = {
  id: "createChallenge",
  method: "POST",
  path: "/challenges",
  permissions: [["CHALLENGES_ADMIN"]],
};

/** Add an activity to a challenge. `POST /challenges/{challenge_id}/activities` */
export const createChallengeActivity: Operation<
  { path: operations["createChallengeActivity"]["parameters"]["path"]; query?: operations["createChallengeActivity"]["parameters"]["query"]; body?: NonNullable<operations["createChallengeActivity"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createChallengeActivity"]["responses"][201]["content"]["application/json"]
> = {
  id: "createChallengeActivity",
  method: "POST",
  path: "/challenges/{challenge_id}/activities",
  permissions: [["CHALLENGES_ADMIN"]],
};

/** Create a challenge activity template. `POST /challenge-activities/templates` */
export const createChallengeActivityTemplate: Operation<
  { body?: NonNullable<operations["createChallengeActivityTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createChallengeActivityTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createChallengeActivityTemplate",
  method: "POST",
  path: "/challenge-activities/templates",
  permissions: [["POST"]],
};

/** Create a challenge template. `POST /challenges/templates` */
export const createChallengeTemplate: Operation<
  { body?: NonNullable<operations["createChallengeTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createChallengeTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createChallengeTemplate",
  method: "POST",
  path: "/challenges/templates",
  permissions: [["POST"]],
};

/** Create an API client. `POST /auth/clients` */
export const createClient: Operation<
  { body?: NonNullable<operations["createClient"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createClient"]["responses"][200]["content"]["application/json"]
> = {
  id: "createClient",
  method: "POST",
  path: "/auth/clients",
  permissions: [["CLIENTS_ADMIN"]],
};

/** Create a configuration value. `POST /configs` */
export const createConfig: Operation<
  { body?: NonNullable<operations["createConfig"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createConfig"]["responses"][201]["content"]["application/json"]
> = {
  id: "createConfig",
  method: "POST",
  path: "/configs",
  permissions: [["CONFIGS_ADMIN"]],
};

/** Create the tax of a country. `POST /tax/countries` */
export const createCountryTax: Operation<
  { body?: NonNullable<operations["createCountryTax"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCountryTax"]["responses"][201]["content"]["application/json"] | undefined
> = {
  id: "createCountryTax",
  method: "POST",
  path: "/tax/countries",
  permissions: [["TAX_ADMIN"]],
  success: "json-or-empty",
};

/** Create a coupon. `POST /store/coupons` */
export const createCouponItem: Operation<
  { query?: operations["createCouponItem"]["parameters"]["query"]; body?: NonNullable<operations["createCouponItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCouponItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCouponItem",
  method: "POST",
  path: "/store/coupons",
  permissions: [["COUPONS_ADMIN"]],
};

/** Create a coupon template. `POST /store/coupons/templates` */
export const createCouponTemplate: Operation<
  { body?: NonNullable<operations["createCouponTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCouponTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCouponTemplate",
  method: "POST",
  path: "/store/coupons/templates",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** Create a currency. `POST /currencies` */
export const createCurrency: Operation<
  { body?: NonNullable<operations["createCurrency"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createCurrency"]["responses"][201]["content"]["application/json"]
> = {
  id: "createCurrency",
  method: "POST",
  path: "/currencies",
  permissions: [["CURRENCIES_ADMIN"]],
};

/** Create a device. `POST /devices` */
export const createDevice: Operation<
  { body: operations["createDevice"]["requestBody"]["content"]["application/json"] },
  operations["createDevice"]["responses"][201]["content"]["application/json"]
> = {
  id: "createDevice",
  method: "POST",
  path: "/devices",
  permissions: [["ANY"]],
};

/** Create a device template. `POST /devices/templates` */
export const createDeviceTemplate: Operation<
  { body?: NonNullable<operations["createDeviceTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createDeviceTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createDeviceTemplate",
  method: "POST",
  path: "/devices/templates",
  permissions: [["POST"]],
};

/** Create an entitlement. `POST /entitlements` */
export const createEntitlementItem: Operation<
  { query?: operations["createEntitlementItem"]["parameters"]["query"]; body?: NonNullable<operations["createEntitlementItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createEntitlementItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createEntitlementItem",
  method: "POST",
  path: "/entitlements",
  permissions: [["INVENTORY_ADMIN"]],
};

/** Create an entitlement template. `POST /entitlements/templates` */
export const createEntitlementTemplate: Operation<
  { body?: NonNullable<operations["createEntitlementTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createEntitlementTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createEntitlementTemplate",
  method: "POST",
  path: "/entitlements/templates",
  permissions: [["POST"]],
};

/** Create a fulfillment type. `POST /store/fulfillment/types` */
export const createFulfillmentType: Operation<
  { body?: NonNullable<operations["createFulfillmentType"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createFulfillmentType"]["responses"][201]["content"]["application/json"]
> = {
  id: "createFulfillmentType",
  method: "POST",
  path: "/store/fulfillment/types",
  permissions: [["FULFILLMENT_ADMIN"]],
};

/** Create a group. `POST /users/groups` */
export const createGroup: Operation<
  { body?: NonNullable<operations["createGroup"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createGroup"]["responses"][201]["content"]["application/json"]
> = {
  id: "createGroup",
  method: "POST",
  path: "/users/groups",
  permissions: [["POST"]],
};

/** Create a group member template. `POST /users/groups/members/templates` */
export const createGroupMemberTemplate: Operation<
  { body?: NonNullable<operations["createGroupMemberTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createGroupMemberTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createGroupMemberTemplate",
  method: "POST",
  path: "/users/groups/members/templates",
  permissions: [["POST"]],
};

/** Create a group template. `POST /users/groups/templates` */
export const createGroupTemplate: Operation<
  { body?: NonNullable<operations["createGroupTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createGroupTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createGroupTemplate",
  method: "POST",
  path: "/users/groups/templates",
  permissions: [["POST"]],
};

/** Create a trivia import job. `POST /trivia/import` */
export const createImportJob: Operation<
  { body?: NonNullable<operations["createImportJob"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createImportJob"]["responses"][201]["content"]["application/json"]
> = {
  id: "createImportJob",
  method: "POST",
  path: "/trivia/import",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Create invoices from a shopping cart. `POST /invoices` */
export const createInvoice: Operation<
  { body?: NonNullable<operations["createInvoice"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createInvoice"]["responses"][200]["content"]["application/json"]
> = {
  id: "createInvoice",
  method: "POST",
  path: "/invoices",
  permissions: [["INVOICES_USER"], ["INVOICES_ADMIN"]],
};

/** Create an invoice template. `POST /invoices/templates` */
export const createInvoiceTemplate: Operation<
  { body?: NonNullable<operations["createInvoiceTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createInvoiceTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createInvoiceTemplate",
  method: "POST",
  path: "/invoices/templates",
};

/** Create a store item template. `POST /store/items/templates` */
export const createItemTemplate: Operation<
  { body?: NonNullable<operations["createItemTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createItemTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createItemTemplate",
  method: "POST",
  path: "/store/items/templates",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** Create a level schema. `POST /leveling` */
export const createLevel: Operation<
  { body?: NonNullable<operations["createLevel"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createLevel"]["responses"][201]["content"]["application/json"]
> = {
  id: "createLevel",
  method: "POST",
  path: "/leveling",
  permissions: [["LEVELING_ADMIN"]],
};

/** Create a level schema template. `POST /leveling/templates` */
export const createLevelingTemplate: Operation<
  { body?: NonNullable<operations["createLevelingTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createLevelingTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createLevelingTemplate",
  method: "POST",
  path: "/leveling/templates",
  permissions: [["POST"]],
};

/** Create a message template. `POST /messaging/templates` */
export const createMessageTemplate: Operation<
  { body?: NonNullable<operations["createMessageTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createMessageTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "createMessageTemplate",
  method: "POST",
  path: "/messaging/templates",
  permissions: [["MESSAGING_ADMIN"]],
};

/** Create a monitoring metric. `POST /monitoring/metrics` */
export const createMetric: Operation<
  { body?: NonNullable<operations["createMetric"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createMetric"]["responses"][201]["content"]["application/json"]
> = {
  id: "createMetric",
  method: "POST",
  path: "/monitoring/metrics",
  permissions: [["POST"]],
};

/** Create a notification type. `POST /notifications/types` */
export const createNotificationType: Operation<
  { body?: NonNullable<operations["createNotificationType"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createNotificationType"]["responses"][201]["content"]["application/json"]
> = {
  id: "createNotificationType",
  method: "POST",
  path: "/notifications/types",
  permissions: [["NOTIFICATIONS_ADMIN"]],
};

/** Create an object of a template. `POST /objects/{template_id}` */
export const createObjectItem: Operation<
  { path: operations["createObjectItem"]["parameters"]["path"]; query?: operations["createObjectItem"]["parameters"]["query"]; body?: NonNullable<operations["createObjectItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createObjectItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createObjectItem",
  method: "POST",
  path: "/objects/{template_id}",
  permissions: [["INVENTORY_ADMIN"]],
};

/** Create an object template. `POST /objects/templates` */
export const createObjectTemplate: Operation<
  { body?: NonNullable<operations["createObjectTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createObjectTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createObjectTemplate",
  method: "POST",
  path: "/objects/templates",
  permissions: [["POST"]],
};

/** Create or change a FattMerchant payment method of a user. `PUT /payment/provider/fattmerchant/payment-methods` */
export const createOrUpdateFattMerchantPaymentMethod: Operation<
  { body?: NonNullable<operations["createOrUpdateFattMerchantPaymentMethod"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createOrUpdateFattMerchantPaymentMethod"]["responses"][200]["content"]["application/json"]
> = {
  id: "createOrUpdateFattMerchantPaymentMethod",
  method: "PUT",
  path: "/payment/provider/fattmerchant/payment-methods",
  permissions: [["FATTMERCHANT_ADMIN"], ["owner"]],
};

/** Start a PayPal Classic billing agreement. `POST /payment/provider/paypal/classic/agreements/start` */
export const createPayPalBillingAgreementUrl: Operation<
  { body?: NonNullable<operations["createPayPalBillingAgreementUrl"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPayPalBillingAgreementUrl"]["responses"][201]["content"]["application/json"]
> = {
  id: "createPayPalBillingAgreementUrl",
  method: "POST",
  path: "/payment/provider/paypal/classic/agreements/start",
  permissions: [["PAYPAL_CLASSIC_ADMIN"], ["owner"]],
};

/** Start a PayPal Classic checkout. `POST /payment/provider/paypal/classic/checkout/start` */
export const createPayPalExpressCheckout: Operation<
  { body?: NonNullable<operations["createPayPalExpressCheckout"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPayPalExpressCheckout"]["responses"][201]["content"]["application/json"]
> = {
  id: "createPayPalExpressCheckout",
  method: "POST",
  path: "/payment/provider/paypal/classic/checkout/start",
  permissions: [["PAYPAL_CLASSIC_ADMIN"], ["owner"]],
};

/** Add a payment method to a user. `POST /users/{user_id}/payment-methods` */
export const createPaymentMethod: Operation<
  { path: operations["createPaymentMethod"]["parameters"]["path"]; body?: NonNullable<operations["createPaymentMethod"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPaymentMethod"]["responses"][201]["content"]["application/json"]
> = {
  id: "createPaymentMethod",
  method: "POST",
  path: "/users/{user_id}/payment-methods",
  permissions: [["PAYMENTS_ADMIN"], ["owner"]],
};

/** Create a permission. `POST /auth/permissions` */
export const createPermission: Operation<
  { body?: NonNullable<operations["createPermission"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "createPermission",
  method: "POST",
  path: "/auth/permissions",
  permissions: [["PERMISSIONS_ADMIN"]],
};

/** Create a poll. `POST /media/polls` */
export const createPoll: Operation<
  { body?: NonNullable<operations["createPoll"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPoll"]["responses"][201]["content"]["application/json"]
> = {
  id: "createPoll",
  method: "POST",
  path: "/media/polls",
  permissions: [["POLLS_ADMIN"]],
};

/** Create a poll template. `POST /media/polls/templates` */
export const createPollTemplate: Operation<
  { body?: NonNullable<operations["createPollTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createPollTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createPollTemplate",
  method: "POST",
  path: "/media/polls/templates",
  permissions: [["POST"]],
};

/** Create an OAuth 2 provider. `POST /auth/providers` */
export const createProvider: Operation<
  { body: operations["createProvider"]["requestBody"]["content"]["application/json"] },
  operations["createProvider"]["responses"][201]["content"]["application/json"]
> = {
  id: "createProvider",
  method: "POST",
  path: "/auth/providers",
  permissions: [["POST"]],
};

/** Create a trivia question. `POST /trivia/questions` */
export const createQuestion: Operation<
  { body?: NonNullable<operations["createQuestion"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createQuestion"]["responses"][201]["content"]["application/json"]
> = {
  id: "createQuestion",
  method: "POST",
  path: "/trivia/questions",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Create a trivia question template. `POST /trivia/questions/templates` */
export const createQuestionTemplate: Operation<
  { body?: NonNullable<operations["createQuestionTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createQuestionTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createQuestionTemplate",
  method: "POST",
  path: "/trivia/questions/templates",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Create a verification request template. `POST /verification/templates` */
export const createRequestTemplate: Operation<
  { body?: NonNullable<operations["createRequestTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createRequestTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createRequestTemplate",
  method: "POST",
  path: "/verification/templates",
};

/** Create a resource of a type of access. `POST /access/resources/{type}` */
export const createResource: Operation<
  { path: operations["createResource"]["parameters"]["path"]; body?: NonNullable<operations["createResource"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createResource"]["responses"][201]["content"]["application/json"]
> = {
  id: "createResource",
  method: "POST",
  path: "/access/resources/{type}",
  permissions: [["ROLE_SUPER_ADMIN"]],
};

/** Create a reward set. `POST /rewards` */
export const createRewardSet: Operation<
  { body?: NonNullable<operations["createRewardSet"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createRewardSet"]["responses"][201]["content"]["application/json"]
> = {
  id: "createRewardSet",
  method: "POST",
  path: "/rewards",
  permissions: [["REWARDS_ADMIN"]],
};

/** Create a role. `POST /auth/roles` */
export const createRole: Operation<
  { body?: NonNullable<operations["createRole"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createRole"]["responses"][201]["content"]["application/json"]
> = {
  id: "createRole",
  method: "POST",
  path: "/auth/roles",
  permissions: [["ROLES_ADMIN"]],
};

/** Create a shipping item. `POST /store/shipping` */
export const createShippingItem: Operation<
  { query?: operations["createShippingItem"]["parameters"]["query"]; body?: NonNullable<operations["createShippingItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createShippingItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createShippingItem",
  method: "POST",
  path: "/store/shipping",
  permissions: [["SHIPPING_ADMIN"]],
};

/** Create a shipping item template. `POST /store/shipping/templates` */
export const createShippingTemplate: Operation<
  { body?: NonNullable<operations["createShippingTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createShippingTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createShippingTemplate",
  method: "POST",
  path: "/store/shipping/templates",
  permissions: [["POST"]],
};

/** Create the tax of a state. `POST /tax/countries/{country_code_iso3}/states` */
export const createStateTax: Operation<
  { path: operations["createStateTax"]["parameters"]["path"]; body?: NonNullable<operations["createStateTax"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createStateTax"]["responses"][201]["content"]["application/json"] | undefined
> = {
  id: "createStateTax",
  method: "POST",
  path: "/tax/countries/{country_code_iso3}/states",
  permissions: [["TAX_ADMIN"]],
  success: "json-or-empty",
};

/** Create a store item. `POST /store/items` */
export const createStoreItem: Operation<
  { query?: operations["createStoreItem"]["parameters"]["query"]; body?: NonNullable<operations["createStoreItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createStoreItem"]["responses"][201]["content"]["application/json"]
> = {
  id: "createStoreItem",
  method: "POST",
  path: "/store/items",
  permissions: [["STORE_ADMIN"]],
};

/** Create a Stripe payment method for a user. `POST /payment/provider/stripe/payment-methods` */
export const createStripePaymentMethod: Operation<
  { body?: NonNullable<operations["createStripePaymentMethod"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createStripePaymentMethod"]["responses"][201]["content"]["application/json"]
> = {
  id: "createStripePaymentMethod",
  method: "POST",
  path: "/payment/provider/stripe/payment-methods",
  permissions: [["STRIPE_ADMIN"], ["owner"]],
};

/** Create a subscription with its plans. `POST /subscriptions` */
export const createSubscription: Operation<
  { body?: NonNullable<operations["createSubscription"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createSubscription"]["responses"][201]["content"]["application/json"]
> = {
  id: "createSubscription",
  method: "POST",
  path: "/subscriptions",
  permissions: [["SUBSCRIPTIONS_ADMIN"]],
};

/** Create a subscription template. `POST /subscriptions/templates` */
export const createSubscriptionTemplate: Operation<
  { body?: NonNullable<operations["createSubscriptionTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createSubscriptionTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createSubscriptionTemplate",
  method: "POST",
  path: "/subscriptions/templates",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** Create a template of a kind. `POST /templates/{type_hint}` */
export const createTemplate: Operation<
  { path: operations["createTemplate"]["parameters"]["path"]; body?: NonNullable<operations["createTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createTemplate",
  method: "POST",
  path: "/templates/{type_hint}",
  permissions: [["TEMPLATES_ADMIN"]],
};

/** Create a type of access. `POST /access/types` */
export const createType: Operation<
  { body?: NonNullable<operations["createType"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createType"]["responses"][201]["content"]["application/json"]
> = {
  id: "createType",
  method: "POST",
  path: "/access/types",
  permissions: [["ROLE_SUPER_ADMIN"]],
};

/** Create a relationship between users. `POST /users/relationships` */
export const createUserRelationship: Operation<
  { body?: NonNullable<operations["createUserRelationship"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createUserRelationship"]["responses"][201]["content"]["application/json"]
> = {
  id: "createUserRelationship",
  method: "POST",
  path: "/users/relationships",
  permissions: [["RELATIONSHIPS_ADMIN"]],
};

/** Create a user template. `POST /users/templates` */
export const createUserTemplate: Operation<
  { body?: NonNullable<operations["createUserTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createUserTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createUserTemplate",
  method: "POST",
  path: "/users/templates",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** Create a vendor. `POST /vendors` */
export const createVendor: Operation<
  { body?: NonNullable<operations["createVendor"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createVendor"]["responses"][201]["content"]["application/json"]
> = {
  id: "createVendor",
  method: "POST",
  path: "/vendors",
  permissions: [["VENDORS_ADMIN"]],
};

/** Create a vendor template. `POST /vendors/templates` */
export const createVendorTemplate: Operation<
  { body?: NonNullable<operations["createVendorTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createVendorTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createVendorTemplate",
  method: "POST",
  path: "/vendors/templates",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** Create a verification request. `POST /verification/requests` */
export const createVerificationRequest: Operation<
  { query?: operations["createVerificationRequest"]["parameters"]["query"]; body?: NonNullable<operations["createVerificationRequest"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createVerificationRequest"]["responses"][201]["content"]["application/json"]
> = {
  id: "createVerificationRequest",
  method: "POST",
  path: "/verification/requests",
  permissions: [["POST"]],
};

/** Add a disposition, such as a like, to a video. `POST /media/videos/{video_id}/dispositions` */
export const createVideoDisposition: Operation<
  { path: operations["createVideoDisposition"]["parameters"]["path"]; body?: NonNullable<operations["createVideoDisposition"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createVideoDisposition"]["responses"][200]["content"]["application/json"]
> = {
  id: "createVideoDisposition",
  method: "POST",
  path: "/media/videos/{video_id}/dispositions",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** Create a video template. `POST /media/videos/templates` */
export const createVideoTemplate: Operation<
  { body?: NonNullable<operations["createVideoTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createVideoTemplate"]["responses"][201]["content"]["application/json"]
> = {
  id: "createVideoTemplate",
  method: "POST",
  path: "/media/videos/templates",
  permissions: [["POST"]],
};

/** Get the URL at which an invoice is paid through Xsolla. `POST /payment/provider/xsolla/payment` */
export const createXsollaTokenUrl: Operation<
  { body?: NonNullable<operations["createXsollaTokenUrl"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createXsollaTokenUrl"]["responses"][201]["content"]["application/json"]
> = {
  id: "createXsollaTokenUrl",
  method: "POST",
  path: "/payment/provider/xsolla/payment",
  permissions: [["XSOLLA_ADMIN"], ["owner"]],
};

/** Delete an achievement. `DELETE /achievements/{name}` */
export const deleteAchievement: Operation<
  { path: operations["deleteAchievement"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAchievement",
  method: "DELETE",
  path: "/achievements/{name}",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  success: "empty",
};

/** Delete an achievement template. `DELETE /achievements/templates/{id}` */
export const deleteAchievementTemplate: Operation<
  { path: operations["deleteAchievementTemplate"]["parameters"]["path"]; query?: operations["deleteAchievementTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteAchievementTemplate",
  method: "DELETE",
  path: "/achievements/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an activity. `DELETE /activities/{id}` */
export const deleteActivity: Operation<
  { path: operations["deleteActivity"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteActivity",
  method: "DELETE",
  path: "/activities/{id}",
  permissions: [["ACTIVITIES_ADMIN"]],
  success: "empty",
};

/** Delete an activity template. `DELETE /activities/templates/{id}` */
export const deleteActivityTemplate: Operation<
  { path: operations["deleteActivityTemplate"]["parameters"]["path"]; query?: operations["deleteActivityTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteActivityTemplate",
  method: "DELETE",
  path: "/activities/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an address of a user. `DELETE /users/{user_id}/addresses/{id}` */
export const deleteAddress: Operation<
  { path: operations["deleteAddress"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAddress",
  method: "DELETE",
  path: "/users/{user_id}/addresses/{id}",
  permissions: [["USERS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete a monitoring alert. `DELETE /monitoring/alerts/{id}` */
export const deleteAlert: Operation<
  { path: operations["deleteAlert"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAlert",
  method: "DELETE",
  path: "/monitoring/alerts/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete all resources of a type of access. `DELETE /access/resources/{type}` */
export const deleteAllOfType: Operation<
  { path: operations["deleteAllOfType"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAllOfType",
  method: "DELETE",
  path: "/access/resources/{type}",
  permissions: [["ROLE_SUPER_ADMIN"]],
  success: "empty",
};

/** Delete an article. `DELETE /content/articles/{id}` */
export const deleteArticle: Operation<
  { path: operations["deleteArticle"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteArticle",
  method: "DELETE",
  path: "/content/articles/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an article template. `DELETE /content/articles/templates/{id}` */
export const deleteArticleTemplate: Operation<
  { path: operations["deleteArticleTemplate"]["parameters"]["path"]; query?: operations["deleteArticleTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteArticleTemplate",
  method: "DELETE",
  path: "/content/articles/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an artist. `DELETE /media/artists/{id}` */
export const deleteArtist: Operation<
  { path: operations["deleteArtist"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteArtist",
  method: "DELETE",
  path: "/media/artists/{id}",
  permissions: [["ARTISTS_ADMIN"]],
  success: "empty",
};

/** Delete an artist template. `DELETE /media/artists/templates/{id}` */
export const deleteArtistTemplate: Operation<
  { path: operations["deleteArtistTemplate"]["parameters"]["path"]; query?: operations["deleteArtistTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteArtistTemplate",
  method: "DELETE",
  path: "/media/artists/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete the definition of a rule global. `DELETE /bre/globals/definitions/{id}` */
export const deleteBREGlobal: Operation<
  { path: operations["deleteBREGlobal"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteBREGlobal",
  method: "DELETE",
  path: "/bre/globals/definitions/{id}",
  permissions: [["BRE_RULE_ENGINE_GLOBALS_ADMIN"]],
  success: "empty",
};

/** Delete a rule. `DELETE /bre/rules/{id}` */
export const deleteBRERule: Operation<
  { path: operations["deleteBRERule"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteBRERule",
  method: "DELETE",
  path: "/bre/rules/{id}",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
  success: "empty",
};

/** Delete a rule trigger. `DELETE /bre/triggers/{event_name}` */
export const deleteBRETrigger: Operation<
  { path: operations["deleteBRETrigger"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteBRETrigger",
  method: "DELETE",
  path: "/bre/triggers/{event_name}",
  permissions: [["BRE_RULE_ENGINE_TRIGGERS_ADMIN"]],
  success: "empty",
};

/** Delete a bundle. `DELETE /store/bundles/{id}` */
export const deleteBundleItem: Operation<
  { path: operations["deleteBundleItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteBundleItem",
  method: "DELETE",
  path: "/store/bundles/{id}",
  permissions: [["BUNDLES_ADMIN"]],
  success: "empty",
};

/** Delete a bundle template. `DELETE /store/bundles/templates/{id}` */
export const deleteBundleTemplate: Operation<
  { path: operations["deleteBundleTemplate"]["parameters"]["path"]; query?: operations["deleteBundleTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteBundleTemplate",
  method: "DELETE",
  path: "/store/bundles/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a campaign. `DELETE /campaigns/{id}` */
export const deleteCampaign: Operation<
  { path: operations["deleteCampaign"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCampaign",
  method: "DELETE",
  path: "/campaigns/{id}",
  permissions: [["CAMPAIGNS_ADMIN"]],
  success: "empty",
};

/** Delete a campaign template. `DELETE /campaigns/templates/{id}` */
export const deleteCampaignTemplate: Operation<
  { path: operations["deleteCampaignTemplate"]["parameters"]["path"]; query?: operations["deleteCampaignTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteCampaignTemplate",
  method: "DELETE",
  path: "/campaigns/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a sale. `DELETE /store/sales/{id}` */
export const deleteCatalogSale: Operation<
  { path: operations["deleteCatalogSale"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCatalogSale",
  method: "DELETE",
  path: "/store/sales/{id}",
  permissions: [["SALES_ADMIN"]],
  success: "empty",
};

/** Delete a category. `DELETE /categories/{id}` */
export const deleteCategory: Operation<
  { path: operations["deleteCategory"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCategory",
  method: "DELETE",
  path: "/categories/{id}",
  permissions: [["CATEGORIES_ADMIN"]],
  success: "empty",
};

/** Delete a category template. `DELETE /categories/templates/{id}` */
export const deleteCategoryTemplate: Operation<
  { path: operations["deleteCategoryTemplate"]["parameters"]["path"]; query?: operations["deleteCategoryTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteCategoryTemplate",
  method: "DELETE",
  path: "/categories/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a challenge. `DELETE /challenges/{id}` */
export const deleteChallenge: Operation<
  { path: operations["deleteChallenge"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteChallenge",
  method: "DELETE",
  path: "/challenges/{id}",
  permissions: [["CHALLENGES_ADMIN"]],
  success: "empty",
};

/** Remove an activity from a challenge. `DELETE /challenges/{challenge_id}/activities/{id}` */
export const deleteChallengeActivity: Operation<
  { path: operations["deleteChallengeActivity"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteChallengeActivity",
  method: "DELETE",
  path: "/challenges/{challenge_id}/activities/{id}",
  permissions: [["CHALLENGES_ADMIN"]],
  success: "empty",
};

/** Delete a challenge activity template. `DELETE /challenge-activities/templates/{id}` */
export const deleteChallengeActivityTemplate: Operation<
  { path: operations["deleteChallengeActivityTemplate"]["parameters"]["path"]; query?: operations["deleteChallengeActivityTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteChallengeActivityTemplate",
  method: "DELETE",
  path: "/challenge-activities/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a challenge event. `DELETE /challenges/events/{id}` */
export const deleteChallengeEvent: Operation<
  { path: operations["deleteChallengeEvent"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteChallengeEvent",
  method: "DELETE",
  path: "/challenges/events/{id}",
  permissions: [["CHALLENGES_ADMIN"]],
  success: "empty",
};

/** Delete a challenge template. `DELETE /challenges/templates/{id}` */
export const deleteChallengeTemplate: Operation<
  { path: operations["deleteChallengeTemplate"]["parameters"]["path"]; query?: operations["deleteChallengeTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteChallengeTemplate",
  method: "DELETE",
  path: "/challenges/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a chat message. `DELETE /chat/messages/{id}` */
export const deleteChatMessage: Operation<
  { path: operations["deleteChatMessage"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteChatMessage",
  method: "DELETE",
  path: "/chat/messages/{id}",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete an API client. `DELETE /auth/clients/{client_key}` */
export const deleteClient: Operation<
  { path: operations["deleteClient"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteClient",
  method: "DELETE",
  path: "/auth/clients/{client_key}",
  permissions: [["CLIENTS_ADMIN"]],
  success: "empty",
};

/** Delete a comment. `DELETE /comments/{id}` */
export const deleteComment: Operation<
  { path: operations["deleteComment"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteComment",
  method: "DELETE",
  path: "/comments/{id}",
  permissions: [["COMMENTS_USER"], ["COMMENTS_ADMIN"]],
  success: "empty",
};

/** Delete a configuration value. `DELETE /configs/{name}` */
export const deleteConfig: Operation<
  { path: operations["deleteConfig"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteConfig",
  method: "DELETE",
  path: "/configs/{name}",
  permissions: [["CONFIGS_ADMIN"]],
  success: "empty",
};

/** Delete the tax of a country. `DELETE /tax/countries/{country_code_iso3}` */
export const deleteCountryTax: Operation<
  { path: operations["deleteCountryTax"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCountryTax",
  method: "DELETE",
  path: "/tax/countries/{country_code_iso3}",
  permissions: [["TAX_ADMIN"]],
  success: "empty",
};

/** Delete a coupon. `DELETE /store/coupons/{id}` */
export const deleteCouponItem: Operation<
  { path: operations["deleteCouponItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCouponItem",
  method: "DELETE",
  path: "/store/coupons/{id}",
  permissions: [["COUPONS_ADMIN"]],
  success: "empty",
};

/** Delete a coupon template. `DELETE /store/coupons/templates/{id}` */
export const deleteCouponTemplate: Operation<
  { path: operations["deleteCouponTemplate"]["parameters"]["path"]; query?: operations["deleteCouponTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteCouponTemplate",
  method: "DELETE",
  path: "/store/coupons/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a currency. `DELETE /currencies/{code}` */
export const deleteCurrency: Operation<
  { path: operations["deleteCurrency"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteCurrency",
  method: "DELETE",
  path: "/currencies/{code}",
  permissions: [["CURRENCIES_ADMIN"]],
  success: "empty",
};

/** Delete data points of a monitoring metric. `DELETE /monitoring/metrics/{id}/datapoints` */
export const deleteDatapoint: Operation<
  { path: operations["deleteDatapoint"]["parameters"]["path"]; query?: operations["deleteDatapoint"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteDatapoint",
  method: "DELETE",
  path: "/monitoring/metrics/{id}/datapoints",
  permissions: [["RECORD"]],
  success: "empty",
};

/** Delete a device. `DELETE /devices/{id}` */
export const deleteDevice: Operation<
  { path: operations["deleteDevice"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteDevice",
  method: "DELETE",
  path: "/devices/{id}",
  permissions: [["DEVICES_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete a device template. `DELETE /devices/templates/{id}` */
export const deleteDeviceTemplate: Operation<
  { path: operations["deleteDeviceTemplate"]["parameters"]["path"]; query?: operations["deleteDeviceTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteDeviceTemplate",
  method: "DELETE",
  path: "/devices/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Remove one user from a device. `DELETE /devices/{id}/users/{user_id}` */
export const deleteDeviceUser: Operation<
  { path: operations["deleteDeviceUser"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteDeviceUser",
  method: "DELETE",
  path: "/devices/{id}/users/{user_id}",
  permissions: [["DEVICES_ADMIN"], ["owner"]],
  success: "empty",
};

/** Remove several users from a device, or all. `DELETE /devices/{id}/users` */
export const deleteDeviceUsers: Operation<
  { path: operations["deleteDeviceUsers"]["parameters"]["path"]; query?: operations["deleteDeviceUsers"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteDeviceUsers",
  method: "DELETE",
  path: "/devices/{id}/users",
  permissions: [["DEVICES_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete a disposition. `DELETE /dispositions/{id}` */
export const deleteDisposition: Operation<
  { path: operations["deleteDisposition"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteDisposition",
  method: "DELETE",
  path: "/dispositions/{id}",
  permissions: [["DISPOSITIONS_USER", "owner"], ["DISPOSITIONS_ADMIN"]],
  success: "empty",
};

/** Delete an entitlement. `DELETE /entitlements/{entitlement_id}` */
export const deleteEntitlementItem: Operation<
  { path: operations["deleteEntitlementItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteEntitlementItem",
  method: "DELETE",
  path: "/entitlements/{entitlement_id}",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Delete an entitlement template. `DELETE /entitlements/templates/{id}` */
export const deleteEntitlementTemplate: Operation<
  { path: operations["deleteEntitlementTemplate"]["parameters"]["path"]; query?: operations["deleteEntitlementTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteEntitlementTemplate",
  method: "DELETE",
  path: "/entitlements/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Remove a flag from content. `DELETE /moderation/flags` */
export const deleteFlag: Operation<
  { query?: operations["deleteFlag"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteFlag",
  method: "DELETE",
  path: "/moderation/flags",
  permissions: [["MODERATION_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete a fulfillment type. `DELETE /store/fulfillment/types/{id}` */
export const deleteFulfillmentType: Operation<
  { path: operations["deleteFulfillmentType"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteFulfillmentType",
  method: "DELETE",
  path: "/store/fulfillment/types/{id}",
  permissions: [["FULFILLMENT_ADMIN"]],
  success: "empty",
};

/** Delete a group. `DELETE /users/groups/{unique_name}` */
export const deleteGroup: Operation<
  { path: operations["deleteGroup"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteGroup",
  method: "DELETE",
  path: "/users/groups/{unique_name}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a group member template. `DELETE /users/groups/members/templates/{id}` */
export const deleteGroupMemberTemplate: Operation<
  { path: operations["deleteGroupMemberTemplate"]["parameters"]["path"]; query?: operations["deleteGroupMemberTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteGroupMemberTemplate",
  method: "DELETE",
  path: "/users/groups/members/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a group template. `DELETE /users/groups/templates/{id}` */
export const deleteGroupTemplate: Operation<
  { path: operations["deleteGroupTemplate"]["parameters"]["path"]; query?: operations["deleteGroupTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteGroupTemplate",
  method: "DELETE",
  path: "/users/groups/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a trivia import job. `DELETE /trivia/import/{id}` */
export const deleteImportJob: Operation<
  { path: operations["deleteImportJob"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteImportJob",
  method: "DELETE",
  path: "/trivia/import/{id}",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Delete a monitoring incident. `DELETE /monitoring/incidents/{id}` */
export const deleteIncident: Operation<
  { path: operations["deleteIncident"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteIncident",
  method: "DELETE",
  path: "/monitoring/incidents/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an invoice template. `DELETE /invoices/templates/{id}` */
export const deleteInvoiceTemplate: Operation<
  { path: operations["deleteInvoiceTemplate"]["parameters"]["path"]; query?: operations["deleteInvoiceTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteInvoiceTemplate",
  method: "DELETE",
  path: "/invoices/templates/{id}",
  success: "empty",
};

/** Delete a store item template. `DELETE /store/items/templates/{id}` */
export const deleteItemTemplate: Operation<
  { path: operations["deleteItemTemplate"]["parameters"]["path"]; query?: operations["deleteItemTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteItemTemplate",
  method: "DELETE",
  path: "/store/items/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a level schema. `DELETE /leveling/{name}` */
export const deleteLevel: Operation<
  { path: operations["deleteLevel"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteLevel",
  method: "DELETE",
  path: "/leveling/{name}",
  permissions: [["LEVELING_ADMIN"]],
  success: "empty",
};

/** Delete a level schema template. `DELETE /leveling/templates/{id}` */
export const deleteLevelingTemplate: Operation<
  { path: operations["deleteLevelingTemplate"]["parameters"]["path"]; query?: operations["deleteLevelingTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteLevelingTemplate",
  method: "DELETE",
  path: "/leveling/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Turn maintenance off. `DELETE /maintenance` */
export const deleteMaintenance: Operation<
  { query?: never },
  undefined
> = {
  id: "deleteMaintenance",
  method: "DELETE",
  path: "/maintenance",
  permissions: [["MAINTENANCE_ADMIN"]],
  success: "empty",
};

/** Delete a message template. `DELETE /messaging/templates/{id}` */
export const deleteMessageTemplate: Operation<
  { path: operations["deleteMessageTemplate"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteMessageTemplate",
  method: "DELETE",
  path: "/messaging/templates/{id}",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Delete a monitoring metric. `DELETE /monitoring/metrics/{id}` */
export const deleteMetric: Operation<
  { path: operations["deleteMetric"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteMetric",
  method: "DELETE",
  path: "/monitoring/metrics/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a notification type. `DELETE /notifications/types/{id}` */
export const deleteNotificationType: Operation<
  { path: operations["deleteNotificationType"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteNotificationType",
  method: "DELETE",
  path: "/notifications/types/{id}",
  permissions: [["NOTIFICATIONS_ADMIN"]],
  success: "empty",
};

/** Delete an object. `DELETE /objects/{template_id}/{object_id}` */
export const deleteObjectItem: Operation<
  { path: operations["deleteObjectItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteObjectItem",
  method: "DELETE",
  path: "/objects/{template_id}/{object_id}",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Delete an object template. `DELETE /objects/templates/{id}` */
export const deleteObjectTemplate: Operation<
  { path: operations["deleteObjectTemplate"]["parameters"]["path"]; query?: operations["deleteObjectTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteObjectTemplate",
  method: "DELETE",
  path: "/objects/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Remove a payment method from a user. `DELETE /users/{user_id}/payment-methods/{id}` */
export const deletePaymentMethod: Operation<
  { path: operations["deletePaymentMethod"]["parameters"]["path"] },
  undefined
> = {
  id: "deletePaymentMethod",
  method: "DELETE",
  path: "/users/{user_id}/payment-methods/{id}",
  permissions: [["PAYMENTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Delete a permission. `DELETE /auth/permissions/{permission}` */
export const deletePermission: Operation<
  { path: operations["deletePermission"]["parameters"]["path"]; query?: operations["deletePermission"]["parameters"]["query"] },
  undefined
> = {
  id: "deletePermission",
  method: "DELETE",
  path: "/auth/permissions/{permission}",
  permissions: [["PERMISSIONS_ADMIN"]],
  success: "empty",
};

/** Delete a poll. `DELETE /media/polls/{id}` */
export const deletePoll: Operation<
  { path: operations["deletePoll"]["parameters"]["path"] },
  undefined
> = {
  id: "deletePoll",
  method: "DELETE",
  path: "/media/polls/{id}",
  permissions: [["POLLS_ADMIN"]],
  success: "empty",
};

/** Delete a poll template. `DELETE /media/polls/templates/{id}` */
export const deletePollTemplate: Operation<
  { path: operations["deletePollTemplate"]["parameters"]["path"]; query?: operations["deletePollTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deletePollTemplate",
  method: "DELETE",
  path: "/media/polls/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete an OAuth 2 provider. `DELETE /auth/providers/{provider_id}` */
export const deleteProvider: Operation<
  { path: operations["deleteProvider"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteProvider",
  method: "DELETE",
  path: "/auth/providers/{provider_id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a trivia question. `DELETE /trivia/questions/{id}` */
export const deleteQuestion: Operation<
  { path: operations["deleteQuestion"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteQuestion",
  method: "DELETE",
  path: "/trivia/questions/{id}",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Remove an answer from a trivia question. `DELETE /trivia/questions/{question_id}/answers/{id}` */
export const deleteQuestionAnswers: Operation<
  { path: operations["deleteQuestionAnswers"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteQuestionAnswers",
  method: "DELETE",
  path: "/trivia/questions/{question_id}/answers/{id}",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Delete a trivia question template. `DELETE /trivia/questions/templates/{id}` */
export const deleteQuestionTemplate: Operation<
  { path: operations["deleteQuestionTemplate"]["parameters"]["path"]; query?: operations["deleteQuestionTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteQuestionTemplate",
  method: "DELETE",
  path: "/trivia/questions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a verification request template. `DELETE /verification/templates/{id}` */
export const deleteRequestTemplate: Operation<
  { path: operations["deleteRequestTemplate"]["parameters"]["path"]; query?: operations["deleteRequestTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteRequestTemplate",
  method: "DELETE",
  path: "/verification/templates/{id}",
  success: "empty",
};

/** Delete a resource of a type of access. `DELETE /access/resources/{type}/{id}` */
export const deleteResource: Operation<
  { path: operations["deleteResource"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteResource",
  method: "DELETE",
  path: "/access/resources/{type}/{id}",
  permissions: [["ROLE_SUPER_ADMIN"]],
  success: "empty",
};

/** Delete a reward set. `DELETE /rewards/{id}` */
export const deleteRewardSet: Operation<
  { path: operations["deleteRewardSet"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteRewardSet",
  method: "DELETE",
  path: "/rewards/{id}",
  permissions: [["REWARDS_ADMIN"]],
  success: "empty",
};

/** Delete a role. `DELETE /auth/roles/{role}` */
export const deleteRole: Operation<
  { path: operations["deleteRole"]["parameters"]["path"]; query?: operations["deleteRole"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteRole",
  method: "DELETE",
  path: "/auth/roles/{role}",
  permissions: [["ROLES_ADMIN"]],
  success: "empty",
};

/** Delete a shipping item. `DELETE /store/shipping/{id}` */
export const deleteShippingItem: Operation<
  { path: operations["deleteShippingItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteShippingItem",
  method: "DELETE",
  path: "/store/shipping/{id}",
  permissions: [["SHIPPING_ADMIN"]],
  success: "empty",
};

/** Delete a shipping item template. `DELETE /store/shipping/templates/{id}` */
export const deleteShippingTemplate: Operation<
  { path: operations["deleteShippingTemplate"]["parameters"]["path"]; query?: operations["deleteShippingTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteShippingTemplate",
  method: "DELETE",
  path: "/store/shipping/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete the tax of a state. `DELETE /tax/countries/{country_code_iso3}/states/{state_code}` */
export const deleteStateTax: Operation<
  { path: operations["deleteStateTax"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteStateTax",
  method: "DELETE",
  path: "/tax/countries/{country_code_iso3}/states/{state_code}",
  permissions: [["TAX_ADMIN"]],
  success: "empty",
};

/** Delete a store item. `DELETE /store/items/{id}` */
export const deleteStoreItem: Operation<
  { path: operations["deleteStoreItem"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteStoreItem",
  method: "DELETE",
  path: "/store/items/{id}",
  permissions: [["STORE_ADMIN"]],
  success: "empty",
};

/** Delete a plan of a subscription. `DELETE /subscriptions/{id}/plans/{plan_id}` */
export const deleteSubscription: Operation<
  { path: operations["deleteSubscription"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteSubscription",
  method: "DELETE",
  path: "/subscriptions/{id}/plans/{plan_id}",
  permissions: [["SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Delete a subscription template. `DELETE /subscriptions/templates/{id}` */
export const deleteSubscriptionTemplate: Operation<
  { path: operations["deleteSubscriptionTemplate"]["parameters"]["path"]; query?: operations["deleteSubscriptionTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteSubscriptionTemplate",
  method: "DELETE",
  path: "/subscriptions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a template of a kind. `DELETE /templates/{type_hint}/{id}` */
export const deleteTemplate: Operation<
  { path: operations["deleteTemplate"]["parameters"]["path"]; body?: NonNullable<operations["deleteTemplate"]["requestBody"]>["content"]["text/plain"] | undefined },
  undefined
> = {
  id: "deleteTemplate",
  method: "DELETE",
  path: "/templates/{type_hint}/{id}",
  permissions: [["TEMPLATES_ADMIN"]],
  consumes: "text/plain",
  success: "empty",
};

/** Delete the tokens of a user, of a client, or of a user at a client. `DELETE /auth/tokens` */
export const deleteTokens: Operation<
  { query?: operations["deleteTokens"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteTokens",
  method: "DELETE",
  path: "/auth/tokens",
  permissions: [["TOKENS_ADMIN"]],
  success: "empty",
};

/** Delete a type of access. `DELETE /access/types/{type}` */
export const deleteType: Operation<
  { path: operations["deleteType"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteType",
  method: "DELETE",
  path: "/access/types/{type}",
  permissions: [["ROLE_SUPER_ADMIN"]],
  success: "empty",
};

/** Delete a relationship between users. `DELETE /users/relationships/{id}` */
export const deleteUserRelationship: Operation<
  { path: operations["deleteUserRelationship"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteUserRelationship",
  method: "DELETE",
  path: "/users/relationships/{id}",
  permissions: [["RELATIONSHIPS_ADMIN"]],
  success: "empty",
};

/** Delete a user template. `DELETE /users/templates/{id}` */
export const deleteUserTemplate: Operation<
  { path: operations["deleteUserTemplate"]["parameters"]["path"]; query?: operations["deleteUserTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteUserTemplate",
  method: "DELETE",
  path: "/users/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a vendor. `DELETE /vendors/{id}` */
export const deleteVendor: Operation<
  { path: operations["deleteVendor"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVendor",
  method: "DELETE",
  path: "/vendors/{id}",
  permissions: [["VENDORS_ADMIN"]],
  success: "empty",
};

/** Delete a vendor template. `DELETE /vendors/templates/{id}` */
export const deleteVendorTemplate: Operation<
  { path: operations["deleteVendorTemplate"]["parameters"]["path"]; query?: operations["deleteVendorTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteVendorTemplate",
  method: "DELETE",
  path: "/vendors/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "empty",
};

/** Delete a verification request. `DELETE /verification/requests/{code}` */
export const deleteVerificationRequest: Operation<
  { path: operations["deleteVerificationRequest"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVerificationRequest",
  method: "DELETE",
  path: "/verification/requests/{code}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Delete a video. `DELETE /media/videos/{id}` */
export const deleteVideo: Operation<
  { path: operations["deleteVideo"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVideo",
  method: "DELETE",
  path: "/media/videos/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Delete a comment on a video. `DELETE /media/videos/{video_id}/comments/{id}` */
export const deleteVideoComment: Operation<
  { path: operations["deleteVideoComment"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVideoComment",
  method: "DELETE",
  path: "/media/videos/{video_id}/comments/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Delete a disposition of a video. `DELETE /media/videos/{video_id}/dispositions/{disposition_id}` */
export const deleteVideoDisposition: Operation<
  { path: operations["deleteVideoDisposition"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVideoDisposition",
  method: "DELETE",
  path: "/media/videos/{video_id}/dispositions/{disposition_id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Remove the caller's flag from a video. `DELETE /media/videos/{video_id}/moderation` */
export const deleteVideoFlag: Operation<
  { path: operations["deleteVideoFlag"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVideoFlag",
  method: "DELETE",
  path: "/media/videos/{video_id}/moderation",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Remove the relation of a video to another. `DELETE /media/videos/{video_id}/related/{id}` */
export const deleteVideoRelationship: Operation<
  { path: operations["deleteVideoRelationship"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteVideoRelationship",
  method: "DELETE",
  path: "/media/videos/{video_id}/related/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Delete a video template. `DELETE /media/videos/templates/{id}` */
export const deleteVideoTemplate: Operation<
  { path: operations["deleteVideoTemplate"]["parameters"]["path"]; query?: operations["deleteVideoTemplate"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteVideoTemplate",
  method: "DELETE",
  path: "/media/videos/templates/{id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** Silence a group's messages for a member, or no longer. `PUT /users/groups/{unique_name}/members/{user_id}/messages/disabled` */
export const disableGroupNotification: Operation<
  { path: operations["disableGroupNotification"]["parameters"]["path"]; body: operations["disableGroupNotification"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "disableGroupNotification",
  method: "PUT",
  path: "/users/groups/{unique_name}/members/{user_id}/messages/disabled",
  permissions: [["TOPICS_ADMIN"], ["self"]],
  success: "empty",
};

/** Silence a topic for a subscriber, or no longer. `PUT /messaging/topics/{id}/subscribers/{user_id}/disabled` */
export const disableTopicSubscriber: Operation<
  { path: operations["disableTopicSubscriber"]["parameters"]["path"]; body: operations["disableTopicSubscriber"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "disableTopicSubscriber",
  method: "PUT",
  path: "/messaging/topics/{id}/subscribers/{user_id}/disabled",
  permissions: [["TOPICS_ADMIN"], ["self"]],
  success: "empty",
};

/** Edit a chat message. `PUT /chat/messages/{id}` */
export const editChatMessage: Operation<
  { path: operations["editChatMessage"]["parameters"]["path"]; body?: NonNullable<operations["editChatMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "editChatMessage",
  method: "PUT",
  path: "/chat/messages/{id}",
  permissions: [["owner"]],
  success: "empty",
};

/** Finish a PayPal Classic billing agreement. `POST /payment/provider/paypal/classic/agreements/finish` */
export const finalizePayPalBillingAgreement: Operation<
  { body?: NonNullable<operations["finalizePayPalBillingAgreement"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["finalizePayPalBillingAgreement"]["responses"][201]["content"]["application/json"]
> = {
  id: "finalizePayPalBillingAgreement",
  method: "POST",
  path: "/payment/provider/paypal/classic/agreements/finish",
  permissions: [["PAYPAL_CLASSIC_ADMIN"], ["owner"]],
};

/** Finish a PayPal Classic checkout. `POST /payment/provider/paypal/classic/checkout/finish` */
export const finalizePayPalCheckout: Operation<
  { body?: NonNullable<operations["finalizePayPalCheckout"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "finalizePayPalCheckout",
  method: "POST",
  path: "/payment/provider/paypal/classic/checkout/finish",
  permissions: [["PAYPAL_CLASSIC_ADMIN"], ["owner"]],
  success: "empty",
};

/** Get one achievement. `GET /achievements/{name}` */
export const getAchievement: Operation<
  { path: operations["getAchievement"]["parameters"]["path"] },
  operations["getAchievement"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAchievement",
  method: "GET",
  path: "/achievements/{name}",
  permissions: [["ACHIEVEMENTS_ADMIN"], ["ACHIEVEMENTS_USER"]],
};

/** Get one achievement template. `GET /achievements/templates/{id}` */
export const getAchievementTemplate: Operation<
  { path: operations["getAchievementTemplate"]["parameters"]["path"] },
  operations["getAchievementTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAchievementTemplate",
  method: "GET",
  path: "/achievements/templates/{id}",
  permissions: [["GET"]],
};

/** List achievement templates, page by page. `GET /achievements/templates` */
export const getAchievementTemplates: ListOperation<
  { query?: operations["getAchievementTemplates"]["parameters"]["query"] },
  operations["getAchievementTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getAchievementTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getAchievementTemplates",
  method: "GET",
  path: "/achievements/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the triggers that can advance achievements, page by page. `GET /achievements/triggers` */
export const getAchievementTriggers: ListOperation<
  { query?: operations["getAchievementTriggers"]["parameters"]["query"] },
  operations["getAchievementTriggers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getAchievementTriggers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getAchievementTriggers",
  method: "GET",
  path: "/achievements/triggers",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List achievements, page by page. `GET /achievements` */
export const getAchievements: ListOperation<
  { query?: operations["getAchievements"]["parameters"]["query"] },
  operations["getAchievements"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getAchievements"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getAchievements",
  method: "GET",
  path: "/achievements",
  permissions: [["ACHIEVEMENTS_ADMIN"], ["ACHIEVEMENTS_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List activities, page by page. `GET /activities` */
export const getActivities: ListOperation<
  { query?: operations["getActivities"]["parameters"]["query"] },
  operations["getActivities"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getActivities"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getActivities",
  method: "GET",
  path: "/activities",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one activity. `GET /activities/{id}` */
export const getActivity: Operation<
  { path: operations["getActivity"]["parameters"]["path"] },
  operations["getActivity"]["responses"][200]["content"]["application/json"]
> = {
  id: "getActivity",
  method: "GET",
  path: "/activities/{id}",
  permissions: [["ANY"]],
};

/** Get one occurrence of an activity. `GET /activity-occurrences/{activity_occurrence_id}` */
export const getActivityOccurrenceDetails: Operation<
  { path: operations["getActivityOccurrenceDetails"]["parameters"]["path"] },
  operations["getActivityOccurrenceDetails"]["responses"][200]["content"]["application/json"]
> = {
  id: "getActivityOccurrenceDetails",
  method: "GET",
  path: "/activity-occurrences/{activity_occurrence_id}",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
};

/** Get one activity template. `GET /activities/templates/{id}` */
export const getActivityTemplate: Operation<
  { path: operations["getActivityTemplate"]["parameters"]["path"] },
  operations["getActivityTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getActivityTemplate",
  method: "GET",
  path: "/activities/templates/{id}",
  permissions: [["GET"]],
};

/** List activity templates, page by page. `GET /activities/templates` */
export const getActivityTemplates: ListOperation<
  { query?: operations["getActivityTemplates"]["parameters"]["query"] },
  operations["getActivityTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getActivityTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getActivityTemplates",
  method: "GET",
  path: "/activities/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one address of a user. `GET /users/{user_id}/addresses/{id}` */
export const getAddress: Operation<
  { path: operations["getAddress"]["parameters"]["path"] },
  operations["getAddress"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAddress",
  method: "GET",
  path: "/users/{user_id}/addresses/{id}",
  permissions: [["USERS_ADMIN"], ["owner"]],
};

/** List a user's addresses, page by page. `GET /users/{user_id}/addresses` */
export const getAddresses: ListOperation<
  { path: operations["getAddresses"]["parameters"]["path"]; query?: operations["getAddresses"]["parameters"]["query"] },
  operations["getAddresses"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getAddresses"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getAddresses",
  method: "GET",
  path: "/users/{user_id}/addresses",
  permissions: [["USERS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one monitoring alert. `GET /monitoring/alerts/{id}` */
export const getAlert: Operation<
  { path: operations["getAlert"]["parameters"]["path"] },
  operations["getAlert"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAlert",
  method: "GET",
  path: "/monitoring/alerts/{id}",
  permissions: [["GET"]],
};

/** List monitoring alerts, page by page. `GET /monitoring/alerts` */
export const getAlerts: ListOperation<
  { query?: operations["getAlerts"]["parameters"]["query"] },
  operations["getAlerts"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getAlerts"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getAlerts",
  method: "GET",
  path: "/monitoring/alerts",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one article. `GET /content/articles/{id}` */
export const getArticle: Operation<
  { path: operations["getArticle"]["parameters"]["path"] },
  operations["getArticle"]["responses"][200]["content"]["application/json"]
> = {
  id: "getArticle",
  method: "GET",
  path: "/content/articles/{id}",
  permissions: [["GET"]],
};

/** Get one article template. `GET /content/articles/templates/{id}` */
export const getArticleTemplate: Operation<
  { path: operations["getArticleTemplate"]["parameters"]["path"] },
  operations["getArticleTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getArticleTemplate",
  method: "GET",
  path: "/content/articles/templates/{id}",
  permissions: [["GET"]],
};

/** List article templates, page by page. `GET /content/articles/templates` */
export const getArticleTemplates: ListOperation<
  { query?: operations["getArticleTemplates"]["parameters"]["query"] },
  operations["getArticleTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getArticleTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getArticleTemplates",
  method: "GET",
  path: "/content/articles/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List articles, page by page. `GET /content/articles` */
export const getArticles: ListOperation<
  { query?: operations["getArticles"]["parameters"]["query"] },
  operations["getArticles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getArticles"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getArticles",
  method: "GET",
  path: "/content/articles",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one artist. `GET /media/artists/{id}` */
export const getArtist: Operation<
  { path: operations["getArtist"]["parameters"]["path"]; query?: operations["getArtist"]["parameters"]["query"] },
  operations["getArtist"]["responses"][200]["content"]["application/json"]
> = {
  id: "getArtist",
  method: "GET",
  path: "/media/artists/{id}",
  permissions: [["ANY"]],
};

/** Get one artist template. `GET /media/artists/templates/{id}` */
export const getArtistTemplate: Operation<
  { path: operations["getArtistTemplate"]["parameters"]["path"] },
  operations["getArtistTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getArtistTemplate",
  method: "GET",
  path: "/media/artists/templates/{id}",
  permissions: [["GET"]],
};

/** List artist templates, page by page. `GET /media/artists/templates` */
export const getArtistTemplates: ListOperation<
  { query?: operations["getArtistTemplates"]["parameters"]["query"] },
  operations["getArtistTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getArtistTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getArtistTemplates",
  method: "GET",
  path: "/media/artists/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List artists, page by page. `GET /media/artists` */
export const getArtists: ListOperation<
  { query?: operations["getArtists"]["parameters"]["query"] },
  operations["getArtists"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getArtists"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getArtists",
  method: "GET",
  path: "/media/artists",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the actions that rules can take, page by page. `GET /bre/actions` */
export const getBREActions: ListOperation<
  { query?: operations["getBREActions"]["parameters"]["query"] },
  operations["getBREActions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREActions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREActions",
  method: "GET",
  path: "/bre/actions",
  permissions: [["BRE_RULE_ENGINE_ACTIONS_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one logged rule engine event. `GET /bre/logs/event-log/{id}` */
export const getBREEventLog: Operation<
  { path: operations["getBREEventLog"]["parameters"]["path"] },
  operations["getBREEventLog"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBREEventLog",
  method: "GET",
  path: "/bre/logs/event-log/{id}",
  permissions: [["BRE_RULE_ENGINE_EVENTS_ADMIN"]],
};

/** List rule engine events, page by page. `GET /bre/logs/event-log` */
export const getBREEventLogs: ListOperation<
  { query?: operations["getBREEventLogs"]["parameters"]["query"] },
  operations["getBREEventLogs"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREEventLogs"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREEventLogs",
  method: "GET",
  path: "/bre/logs/event-log",
  permissions: [["BRE_RULE_ENGINE_EVENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one type of expressions. `GET /bre/expressions/{type}` */
export const getBREExpression: Operation<
  { path: operations["getBREExpression"]["parameters"]["path"] },
  operations["getBREExpression"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBREExpression",
  method: "GET",
  path: "/bre/expressions/{type}",
  permissions: [["BRE_RULE_ENGINE_EXPRESSIONS_USER"]],
};

/** Write a rule's expression as a string. `POST /bre/rules/expression-as-string` */
export const getBREExpressionAsString: Operation<
  { body?: NonNullable<operations["getBREExpressionAsString"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["getBREExpressionAsString"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBREExpressionAsString",
  method: "POST",
  path: "/bre/rules/expression-as-string",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
};

/** List the expressions that rules can hold, page by page. `GET /bre/expressions` */
export const getBREExpressions: ListOperation<
  { query?: operations["getBREExpressions"]["parameters"]["query"] },
  operations["getBREExpressions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREExpressions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREExpressions",
  method: "GET",
  path: "/bre/expressions",
  permissions: [["BRE_RULE_ENGINE_EXPRESSIONS_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one logged forwarding of an event. `GET /bre/logs/forward-log/{id}` */
export const getBREForwardLog: Operation<
  { path: operations["getBREForwardLog"]["parameters"]["path"] },
  operations["getBREForwardLog"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBREForwardLog",
  method: "GET",
  path: "/bre/logs/forward-log/{id}",
  permissions: [["BRE_RULE_ENGINE_EVENTS_ADMIN"]],
};

/** List forwarded events, page by page. `GET /bre/logs/forward-log` */
export const getBREForwardLogs: ListOperation<
  { query?: operations["getBREForwardLogs"]["parameters"]["query"] },
  operations["getBREForwardLogs"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREForwardLogs"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREForwardLogs",
  method: "GET",
  path: "/bre/logs/forward-log",
  permissions: [["BRE_RULE_ENGINE_EVENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the definition of one rule global. `GET /bre/globals/definitions/{id}` */
export const getBREGlobal: Operation<
  { path: operations["getBREGlobal"]["parameters"]["path"] },
  operations["getBREGlobal"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBREGlobal",
  method: "GET",
  path: "/bre/globals/definitions/{id}",
  permissions: [["BRE_RULE_ENGINE_GLOBALS_USER"]],
};

/** List the definitions of rule globals, page by page. `GET /bre/globals/definitions` */
export const getBREGlobals: ListOperation<
  { query?: operations["getBREGlobals"]["parameters"]["query"] },
  operations["getBREGlobals"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREGlobals"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREGlobals",
  method: "GET",
  path: "/bre/globals/definitions",
  permissions: [["BRE_RULE_ENGINE_GLOBALS_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one rule. `GET /bre/rules/{id}` */
export const getBRERule: Operation<
  { path: operations["getBRERule"]["parameters"]["path"] },
  operations["getBRERule"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBRERule",
  method: "GET",
  path: "/bre/rules/{id}",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
};

/** List rules, page by page. `GET /bre/rules` */
export const getBRERules: ListOperation<
  { query?: operations["getBRERules"]["parameters"]["query"] },
  operations["getBRERules"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBRERules"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBRERules",
  method: "GET",
  path: "/bre/rules",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one rule trigger. `GET /bre/triggers/{event_name}` */
export const getBRETrigger: Operation<
  { path: operations["getBRETrigger"]["parameters"]["path"] },
  operations["getBRETrigger"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBRETrigger",
  method: "GET",
  path: "/bre/triggers/{event_name}",
  permissions: [["BRE_RULE_ENGINE_TRIGGERS_USER"]],
};

/** List rule triggers, page by page. `GET /bre/triggers` */
export const getBRETriggers: ListOperation<
  { query?: operations["getBRETriggers"]["parameters"]["query"] },
  operations["getBRETriggers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBRETriggers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBRETriggers",
  method: "GET",
  path: "/bre/triggers",
  permissions: [["BRE_RULE_ENGINE_TRIGGERS_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the types of rule variables, page by page. `GET /bre/variable-types` */
export const getBREVariableTypes: ListOperation<
  { query?: operations["getBREVariableTypes"]["parameters"]["query"] },
  operations["getBREVariableTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREVariableTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREVariableTypes",
  method: "GET",
  path: "/bre/variable-types",
  permissions: [["BRE_RULE_ENGINE_VARIABLES_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the values that a type of rule variables can have, page by page. `GET /bre/variable-types/{name}/values` */
export const getBREVariableValues: ListOperation<
  { path: operations["getBREVariableValues"]["parameters"]["path"]; query?: operations["getBREVariableValues"]["parameters"]["query"] },
  operations["getBREVariableValues"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBREVariableValues"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBREVariableValues",
  method: "GET",
  path: "/bre/variable-types/{name}/values",
  permissions: [["BRE_RULE_ENGINE_VARIABLES_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the results of a batch of requests. `GET /batch/{token}` */
export const getBatch: Operation<
  { path: operations["getBatch"]["parameters"]["path"] },
  operations["getBatch"]["responses"][200]["content"]["application/json"] | operations["getBatch"]["responses"][202]["content"]["application/json"] | operations["getBatch"]["responses"][207]["content"]["application/json"]
> = {
  id: "getBatch",
  method: "GET",
  path: "/batch/{token}",
  permissions: [["ANY"]],
};

/** List the behaviors that store items can have, page by page. `GET /store/items/behaviors` */
export const getBehaviors: ListOperation<
  { query?: operations["getBehaviors"]["parameters"]["query"] },
  operations["getBehaviors"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBehaviors"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBehaviors",
  method: "GET",
  path: "/store/items/behaviors",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one bundle. `GET /store/bundles/{id}` */
export const getBundleItem: Operation<
  { path: operations["getBundleItem"]["parameters"]["path"] },
  operations["getBundleItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBundleItem",
  method: "GET",
  path: "/store/bundles/{id}",
  permissions: [["ANY"]],
};

/** Get one bundle template. `GET /store/bundles/templates/{id}` */
export const getBundleTemplate: Operation<
  { path: operations["getBundleTemplate"]["parameters"]["path"] },
  operations["getBundleTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBundleTemplate",
  method: "GET",
  path: "/store/bundles/templates/{id}",
  permissions: [["GET"]],
};

/** List bundle templates, page by page. `GET /store/bundles/templates` */
export const getBundleTemplates: ListOperation<
  { query?: operations["getBundleTemplates"]["parameters"]["query"] },
  operations["getBundleTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBundleTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getBundleTemplates",
  method: "GET",
  path: "/store/bundles/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one campaign. `GET /campaigns/{id}` */
export const getCampaign: Operation<
  { path: operations["getCampaign"]["parameters"]["path"] },
  operations["getCampaign"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCampaign",
  method: "GET",
  path: "/campaigns/{id}",
  permissions: [["ANY"]],
};

/** List the challenges of a campaign, page by page. `GET /campaigns/{id}/challenges` */
export const getCampaignChallenges: ListOperation<
  { path: operations["getCampaignChallenges"]["parameters"]["path"]; query?: operations["getCampaignChallenges"]["parameters"]["query"] },
  operations["getCampaignChallenges"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCampaignChallenges"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCampaignChallenges",
  method: "GET",
  path: "/campaigns/{id}/challenges",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one campaign template. `GET /campaigns/templates/{id}` */
export const getCampaignTemplate: Operation<
  { path: operations["getCampaignTemplate"]["parameters"]["path"] },
  operations["getCampaignTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCampaignTemplate",
  method: "GET",
  path: "/campaigns/templates/{id}",
  permissions: [["GET"]],
};

/** List campaign templates, page by page. `GET /campaigns/templates` */
export const getCampaignTemplates: ListOperation<
  { query?: operations["getCampaignTemplates"]["parameters"]["query"] },
  operations["getCampaignTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCampaignTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCampaignTemplates",
  method: "GET",
  path: "/campaigns/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List campaigns, page by page. `GET /campaigns` */
export const getCampaigns: ListOperation<
  { query?: operations["getCampaigns"]["parameters"]["query"] },
  operations["getCampaigns"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCampaigns"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCampaigns",
  method: "GET",
  path: "/campaigns",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one shopping cart. `GET /carts/{id}` */
export const getCart: Operation<
  { path: operations["getCart"]["parameters"]["path"] },
  operations["getCart"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCart",
  method: "GET",
  path: "/carts/{id}",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
};

/** List shopping carts, page by page. `GET /carts` */
export const getCarts: ListOperation<
  { query?: operations["getCarts"]["parameters"]["query"] },
  operations["getCarts"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCarts"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCarts",
  method: "GET",
  path: "/carts",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one sale. `GET /store/sales/{id}` */
export const getCatalogSale: Operation<
  { path: operations["getCatalogSale"]["parameters"]["path"] },
  operations["getCatalogSale"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCatalogSale",
  method: "GET",
  path: "/store/sales/{id}",
  permissions: [["SALES_USER"], ["SALES_ADMIN"]],
};

/** List sales, page by page. `GET /store/sales` */
export const getCatalogSales: ListOperation<
  { query?: operations["getCatalogSales"]["parameters"]["query"] },
  operations["getCatalogSales"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCatalogSales"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCatalogSales",
  method: "GET",
  path: "/store/sales",
  permissions: [["SALES_USER"], ["SALES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List categories, page by page. `GET /categories` */
export const getCategories: ListOperation<
  { query?: operations["getCategories"]["parameters"]["query"] },
  operations["getCategories"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCategories"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCategories",
  method: "GET",
  path: "/categories",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one category. `GET /categories/{id}` */
export const getCategory: Operation<
  { path: operations["getCategory"]["parameters"]["path"] },
  operations["getCategory"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCategory",
  method: "GET",
  path: "/categories/{id}",
  permissions: [["ANY"]],
};

/** Get one category template. `GET /categories/templates/{id}` */
export const getCategoryTemplate: Operation<
  { path: operations["getCategoryTemplate"]["parameters"]["path"] },
  operations["getCategoryTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCategoryTemplate",
  method: "GET",
  path: "/categories/templates/{id}",
  permissions: [["GET"]],
};

/** List category templates, page by page. `GET /categories/templates` */
export const getCategoryTemplates: ListOperation<
  { query?: operations["getCategoryTemplates"]["parameters"]["query"] },
  operations["getCategoryTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCategoryTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCategoryTemplates",
  method: "GET",
  path: "/categories/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one challenge. `GET /challenges/{id}` */
export const getChallenge: Operation<
  { path: operations["getChallenge"]["parameters"]["path"] },
  operations["getChallenge"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChallenge",
  method: "GET",
  path: "/challenges/{id}",
  permissions: [["ANY"]],
};

/** List the activities of a challenge, page by page. `GET /challenges/{challenge_id}/activities` */
export const getChallengeActivities: ListOperation<
  { path: operations["getChallengeActivities"]["parameters"]["path"]; query?: operations["getChallengeActivities"]["parameters"]["query"] },
  operations["getChallengeActivities"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeActivities"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeActivities",
  method: "GET",
  path: "/challenges/{challenge_id}/activities",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one activity of a challenge. `GET /challenges/{challenge_id}/activities/{id}` */
export const getChallengeActivity: Operation<
  { path: operations["getChallengeActivity"]["parameters"]["path"] },
  operations["getChallengeActivity"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChallengeActivity",
  method: "GET",
  path: "/challenges/{challenge_id}/activities/{id}",
  permissions: [["ANY"]],
};

/** Get one challenge activity template. `GET /challenge-activities/templates/{id}` */
export const getChallengeActivityTemplate: Operation<
  { path: operations["getChallengeActivityTemplate"]["parameters"]["path"] },
  operations["getChallengeActivityTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChallengeActivityTemplate",
  method: "GET",
  path: "/challenge-activities/templates/{id}",
  permissions: [["GET"]],
};

/** List challenge activity templates, page by page. `GET /challenge-activities/templates` */
export const getChallengeActivityTemplates: ListOperation<
  { query?: operations["getChallengeActivityTemplates"]["parameters"]["query"] },
  operations["getChallengeActivityTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeActivityTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeActivityTemplates",
  method: "GET",
  path: "/challenge-activities/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one challenge event. `GET /challenges/events/{id}` */
export const getChallengeEvent: Operation<
  { path: operations["getChallengeEvent"]["parameters"]["path"] },
  operations["getChallengeEvent"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChallengeEvent",
  method: "GET",
  path: "/challenges/events/{id}",
  permissions: [["ANY"]],
};

/** List the participants of a challenge event by rank, page by page. `GET /reporting/events/leaderboard` */
export const getChallengeEventLeaderboard: ListOperation<
  { query?: operations["getChallengeEventLeaderboard"]["parameters"]["query"] },
  operations["getChallengeEventLeaderboard"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeEventLeaderboard"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeEventLeaderboard",
  method: "GET",
  path: "/reporting/events/leaderboard",
  permissions: [["REPORTING_CHALLENGES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the participants of a challenge event, page by page. `GET /reporting/events/participants` */
export const getChallengeEventParticipants: ListOperation<
  { query?: operations["getChallengeEventParticipants"]["parameters"]["query"] },
  operations["getChallengeEventParticipants"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeEventParticipants"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeEventParticipants",
  method: "GET",
  path: "/reporting/events/participants",
  permissions: [["REPORTING_CHALLENGES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List challenge events, page by page. `GET /challenges/events` */
export const getChallengeEvents: ListOperation<
  { query?: operations["getChallengeEvents"]["parameters"]["query"] },
  operations["getChallengeEvents"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeEvents"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeEvents",
  method: "GET",
  path: "/challenges/events",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one challenge template. `GET /challenges/templates/{id}` */
export const getChallengeTemplate: Operation<
  { path: operations["getChallengeTemplate"]["parameters"]["path"] },
  operations["getChallengeTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChallengeTemplate",
  method: "GET",
  path: "/challenges/templates/{id}",
  permissions: [["GET"]],
};

/** List challenge templates, page by page. `GET /challenges/templates` */
export const getChallengeTemplates: ListOperation<
  { query?: operations["getChallengeTemplates"]["parameters"]["query"] },
  operations["getChallengeTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallengeTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallengeTemplates",
  method: "GET",
  path: "/challenges/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List challenges, page by page. `GET /challenges` */
export const getChallenges: ListOperation<
  { query?: operations["getChallenges"]["parameters"]["query"] },
  operations["getChallenges"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChallenges"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChallenges",
  method: "GET",
  path: "/challenges",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one chat message. `GET /chat/messages/{id}` */
export const getChatMessage: Operation<
  { path: operations["getChatMessage"]["parameters"]["path"] },
  operations["getChatMessage"]["responses"][200]["content"]["application/json"]
> = {
  id: "getChatMessage",
  method: "GET",
  path: "/chat/messages/{id}",
  permissions: [["CHAT_ADMIN"], ["owner"]],
};

/** List whom a user has blocked in chat, page by page. `GET /chat/users/{id}/blacklist` */
export const getChatMessageBlacklist: ListOperation<
  { path: operations["getChatMessageBlacklist"]["parameters"]["path"]; query?: operations["getChatMessageBlacklist"]["parameters"]["query"] },
  operations["getChatMessageBlacklist"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChatMessageBlacklist"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChatMessageBlacklist",
  method: "GET",
  path: "/chat/users/{id}/blacklist",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the caller's chat threads, page by page. `GET /chat/threads` */
export const getChatThreads: ListOperation<
  { query?: operations["getChatThreads"]["parameters"]["query"] },
  operations["getChatThreads"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getChatThreads"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getChatThreads",
  method: "GET",
  path: "/chat/threads",
  permissions: [["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one API client. `GET /auth/clients/{client_key}` */
export const getClient: Operation<
  { path: operations["getClient"]["parameters"]["path"] },
  operations["getClient"]["responses"][200]["content"]["application/json"]
> = {
  id: "getClient",
  method: "GET",
  path: "/auth/clients/{client_key}",
  permissions: [["CLIENTS_ADMIN"]],
};

/** List the grant types that API clients can use, page by page. `GET /auth/clients/grant-types` */
export const getClientGrantTypes: ListOperation<
  { query?: operations["getClientGrantTypes"]["parameters"]["query"] },
  operations["getClientGrantTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getClientGrantTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getClientGrantTypes",
  method: "GET",
  path: "/auth/clients/grant-types",
  permissions: [["CLIENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the roles of an API client, page by page. `GET /auth/clients/{client_key}/roles` */
export const getClientRoles: ListOperation<
  { path: operations["getClientRoles"]["parameters"]["path"]; query?: operations["getClientRoles"]["parameters"]["query"] },
  operations["getClientRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getClientRoles"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getClientRoles",
  method: "GET",
  path: "/auth/clients/{client_key}/roles",
  permissions: [["ROLES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List API clients, page by page. `GET /auth/clients` */
export const getClients: ListOperation<
  { query?: operations["getClients"]["parameters"]["query"] },
  operations["getClients"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getClients"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getClients",
  method: "GET",
  path: "/auth/clients",
  permissions: [["CLIENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one comment. `GET /comments/{id}` */
export const getComment: Operation<
  { path: operations["getComment"]["parameters"]["path"] },
  operations["getComment"]["responses"][200]["content"]["application/json"]
> = {
  id: "getComment",
  method: "GET",
  path: "/comments/{id}",
  permissions: [["ANY"]],
};

/** List the comments on something, page by page. `GET /comments` */
export const getComments: ListOperation<
  { query: operations["getComments"]["parameters"]["query"] },
  operations["getComments"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getComments"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getComments",
  method: "GET",
  path: "/comments",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one configuration value. `GET /configs/{name}` */
export const getConfig: Operation<
  { path: operations["getConfig"]["parameters"]["path"] },
  operations["getConfig"]["responses"][200]["content"]["application/json"]
> = {
  id: "getConfig",
  method: "GET",
  path: "/configs/{name}",
  permissions: [["ANY"]],
};

/** List configuration values, page by page. `GET /configs` */
export const getConfigs: ListOperation<
  { query?: operations["getConfigs"]["parameters"]["query"] },
  operations["getConfigs"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getConfigs"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getConfigs",
  method: "GET",
  path: "/configs",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List countries, page by page. `GET /location/countries` */
export const getCountries: ListOperation<
  { query?: operations["getCountries"]["parameters"]["query"] },
  operations["getCountries"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCountries"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCountries",
  method: "GET",
  path: "/location/countries",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the country in which the caller seems to be. `GET /location/geolocation/country` */
export const getCountryByGeoLocation: Operation<
  { query?: never },
  operations["getCountryByGeoLocation"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCountryByGeoLocation",
  method: "GET",
  path: "/location/geolocation/country",
  permissions: [["ANY"]],
};

/** List the states of a country, page by page. `GET /location/countries/{country_code_iso3}/states` */
export const getCountryStates: ListOperation<
  { path: operations["getCountryStates"]["parameters"]["path"]; query?: operations["getCountryStates"]["parameters"]["query"] },
  operations["getCountryStates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCountryStates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCountryStates",
  method: "GET",
  path: "/location/countries/{country_code_iso3}/states",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the tax of one country. `GET /tax/countries/{country_code_iso3}` */
export const getCountryTax: Operation<
  { path: operations["getCountryTax"]["parameters"]["path"] },
  operations["getCountryTax"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCountryTax",
  method: "GET",
  path: "/tax/countries/{country_code_iso3}",
  permissions: [["ANY"]],
};

/** List the taxes of countries, page by page. `GET /tax/countries` */
export const getCountryTaxes: ListOperation<
  { query?: operations["getCountryTaxes"]["parameters"]["query"] },
  operations["getCountryTaxes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCountryTaxes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCountryTaxes",
  method: "GET",
  path: "/tax/countries",
  permissions: [["TAX_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one coupon. `GET /store/coupons/{id}` */
export const getCouponItem: Operation<
  { path: operations["getCouponItem"]["parameters"]["path"] },
  operations["getCouponItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCouponItem",
  method: "GET",
  path: "/store/coupons/{id}",
  permissions: [["COUPONS_ADMIN"]],
};

/** Get one coupon by its SKU. `GET /store/coupons/skus/{sku}` */
export const getCouponItemBySku: Operation<
  { path: operations["getCouponItemBySku"]["parameters"]["path"] },
  operations["getCouponItemBySku"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCouponItemBySku",
  method: "GET",
  path: "/store/coupons/skus/{sku}",
  permissions: [["ANY"]],
};

/** Get one coupon template. `GET /store/coupons/templates/{id}` */
export const getCouponTemplate: Operation<
  { path: operations["getCouponTemplate"]["parameters"]["path"] },
  operations["getCouponTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCouponTemplate",
  method: "GET",
  path: "/store/coupons/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"], ["COUPONS_ADMIN"]],
};

/** List coupon templates, page by page. `GET /store/coupons/templates` */
export const getCouponTemplates: ListOperation<
  { query?: operations["getCouponTemplates"]["parameters"]["query"] },
  operations["getCouponTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCouponTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCouponTemplates",
  method: "GET",
  path: "/store/coupons/templates",
  permissions: [["TEMPLATE_ADMIN"], ["COUPONS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List currencies, page by page. `GET /currencies` */
export const getCurrencies: ListOperation<
  { query?: operations["getCurrencies"]["parameters"]["query"] },
  operations["getCurrencies"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getCurrencies"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getCurrencies",
  method: "GET",
  path: "/currencies",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one currency. `GET /currencies/{code}` */
export const getCurrency: Operation<
  { path: operations["getCurrency"]["parameters"]["path"] },
  operations["getCurrency"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCurrency",
  method: "GET",
  path: "/currencies/{code}",
  permissions: [["ANY"]],
};

/** Get the currency of the country in which the caller seems to be. `GET /location/geolocation/currency` */
export const getCurrencyByGeoLocation: Operation<
  { query?: never },
  operations["getCurrencyByGeoLocation"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCurrencyByGeoLocation",
  method: "GET",
  path: "/location/geolocation/currency",
  permissions: [["ANY"]],
};

/** List the achievements that derive from another, page by page. `GET /achievements/derived/{name}` */
export const getDerivedAchievements: ListOperation<
  { path: operations["getDerivedAchievements"]["parameters"]["path"]; query?: operations["getDerivedAchievements"]["parameters"]["query"] },
  operations["getDerivedAchievements"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDerivedAchievements"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDerivedAchievements",
  method: "GET",
  path: "/achievements/derived/{name}",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one device. `GET /devices/{id}` */
export const getDevice: Operation<
  { path: operations["getDevice"]["parameters"]["path"] },
  operations["getDevice"]["responses"][200]["content"]["application/json"]
> = {
  id: "getDevice",
  method: "GET",
  path: "/devices/{id}",
  permissions: [["DEVICES_ADMIN"], ["owner"]],
};

/** Get one device template. `GET /devices/templates/{id}` */
export const getDeviceTemplate: Operation<
  { path: operations["getDeviceTemplate"]["parameters"]["path"] },
  operations["getDeviceTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getDeviceTemplate",
  method: "GET",
  path: "/devices/templates/{id}",
  permissions: [["GET"]],
};

/** List device templates, page by page. `GET /devices/templates` */
export const getDeviceTemplates: ListOperation<
  { query?: operations["getDeviceTemplates"]["parameters"]["query"] },
  operations["getDeviceTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDeviceTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDeviceTemplates",
  method: "GET",
  path: "/devices/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List devices, page by page. `GET /devices` */
export const getDevices: ListOperation<
  { query?: operations["getDevices"]["parameters"]["query"] },
  operations["getDevices"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDevices"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDevices",
  method: "GET",
  path: "/devices",
  permissions: [["DEVICES_ADMIN"], ["user"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the chat messages with a user, page by page. `GET /chat/users/{id}/messages` */
export const getDirectMessages: ListOperation<
  { path: operations["getDirectMessages"]["parameters"]["path"]; query?: operations["getDirectMessages"]["parameters"]["query"] },
  operations["getDirectMessages"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDirectMessages"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDirectMessages",
  method: "GET",
  path: "/chat/users/{id}/messages",
  permissions: [["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the messages between the caller and a user, page by page. `GET /users/{recipient_id}/messages` */
export const getDirectMessages1: ListOperation<
  { path: operations["getDirectMessages1"]["parameters"]["path"]; query?: operations["getDirectMessages1"]["parameters"]["query"] },
  operations["getDirectMessages1"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDirectMessages1"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDirectMessages1",
  method: "GET",
  path: "/users/{recipient_id}/messages",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one disposition. `GET /dispositions/{id}` */
export const getDisposition: Operation<
  { path: operations["getDisposition"]["parameters"]["path"] },
  operations["getDisposition"]["responses"][200]["content"]["application/json"]
> = {
  id: "getDisposition",
  method: "GET",
  path: "/dispositions/{id}",
  permissions: [["ANY"]],
};

/** List the counts of dispositions by name, page by page. `GET /dispositions/count` */
export const getDispositionCounts: ListOperation<
  { query?: operations["getDispositionCounts"]["parameters"]["query"] },
  operations["getDispositionCounts"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDispositionCounts"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDispositionCounts",
  method: "GET",
  path: "/dispositions/count",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List dispositions, page by page. `GET /dispositions` */
export const getDispositions: ListOperation<
  { query?: operations["getDispositions"]["parameters"]["query"] },
  operations["getDispositions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDispositions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getDispositions",
  method: "GET",
  path: "/dispositions",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a temporary URL from which a stored file can be downloaded. `GET /amazon/s3/download-url` */
export const getDownloadURL: Operation<
  { query?: operations["getDownloadURL"]["parameters"]["query"] },
  operations["getDownloadURL"]["responses"][200]["content"]["application/json"]
> = {
  id: "getDownloadURL",
  method: "GET",
  path: "/amazon/s3/download-url",
  permissions: [["S3_ADMIN"]],
};

/** Get one entitlement. `GET /entitlements/{entitlement_id}` */
export const getEntitlementItem: Operation<
  { path: operations["getEntitlementItem"]["parameters"]["path"] },
  operations["getEntitlementItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getEntitlementItem",
  method: "GET",
  path: "/entitlements/{entitlement_id}",
  permissions: [["ANY"]],
};

/** List entitlements, page by page. `GET /entitlements` */
export const getEntitlementItems: ListOperation<
  { query?: operations["getEntitlementItems"]["parameters"]["query"] },
  operations["getEntitlementItems"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getEntitlementItems"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getEntitlementItems",
  method: "GET",
  path: "/entitlements",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one entitlement template. `GET /entitlements/templates/{id}` */
export const getEntitlementTemplate: Operation<
  { path: operations["getEntitlementTemplate"]["parameters"]["path"] },
  operations["getEntitlementTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getEntitlementTemplate",
  method: "GET",
  path: "/entitlements/templates/{id}",
  permissions: [["GET"]],
};

/** List entitlement templates, page by page. `GET /entitlements/templates` */
export const getEntitlementTemplates: ListOperation<
  { query?: operations["getEntitlementTemplates"]["parameters"]["query"] },
  operations["getEntitlementTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getEntitlementTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getEntitlementTemplates",
  method: "GET",
  path: "/entitlements/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Write an expression of rules as text. `POST /bre/expressions` */
export const getExpressionAsText: Operation<
  { body?: NonNullable<operations["getExpressionAsText"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["getExpressionAsText"]["responses"][200]["content"]["application/json"]
> = {
  id: "getExpressionAsText",
  method: "POST",
  path: "/bre/expressions",
  permissions: [["BRE_RULE_ENGINE_EXPRESSIONS_USER"]],
};

/** List users' flags on content, page by page. `GET /moderation/flags` */
export const getFlags: ListOperation<
  { query?: operations["getFlags"]["parameters"]["query"] },
  operations["getFlags"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getFlags"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getFlags",
  method: "GET",
  path: "/moderation/flags",
  permissions: [["MODERATION_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's friends, page by page. `GET /users/{user_id}/friends` */
export const getFriends: ListOperation<
  { path: operations["getFriends"]["parameters"]["path"]; query?: operations["getFriends"]["parameters"]["query"] },
  operations["getFriends"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getFriends"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getFriends",
  method: "GET",
  path: "/users/{user_id}/friends",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the fulfillment statuses that invoices can have, page by page. `GET /invoices/fulfillment-statuses` */
export const getFulFillmentStatuses: ListOperation<
  { query?: operations["getFulFillmentStatuses"]["parameters"]["query"] },
  operations["getFulFillmentStatuses"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getFulFillmentStatuses"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getFulFillmentStatuses",
  method: "GET",
  path: "/invoices/fulfillment-statuses",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one fulfillment type. `GET /store/fulfillment/types/{id}` */
export const getFulfillmentType: Operation<
  { path: operations["getFulfillmentType"]["parameters"]["path"] },
  operations["getFulfillmentType"]["responses"][200]["content"]["application/json"]
> = {
  id: "getFulfillmentType",
  method: "GET",
  path: "/store/fulfillment/types/{id}",
  permissions: [["ANY"]],
};

/** List fulfillment types, page by page. `GET /store/fulfillment/types` */
export const getFulfillmentTypes: ListOperation<
  { query?: operations["getFulfillmentTypes"]["parameters"]["query"] },
  operations["getFulfillmentTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getFulfillmentTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getFulfillmentTypes",
  method: "GET",
  path: "/store/fulfillment/types",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one group. `GET /users/groups/{unique_name}` */
export const getGroup: Operation<
  { path: operations["getGroup"]["parameters"]["path"] },
  operations["getGroup"]["responses"][200]["content"]["application/json"]
> = {
  id: "getGroup",
  method: "GET",
  path: "/users/groups/{unique_name}",
  permissions: [["GET"]],
};

/** List the groups above a group, page by page. `GET /users/groups/{unique_name}/ancestors` */
export const getGroupAncestors: ListOperation<
  { path: operations["getGroupAncestors"]["parameters"]["path"]; query?: operations["getGroupAncestors"]["parameters"]["query"] },
  operations["getGroupAncestors"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupAncestors"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupAncestors",
  method: "GET",
  path: "/users/groups/{unique_name}/ancestors",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one member of a group. `GET /users/groups/{unique_name}/members/{user_id}` */
export const getGroupMember: Operation<
  { path: operations["getGroupMember"]["parameters"]["path"] },
  operations["getGroupMember"]["responses"][200]["content"]["application/json"]
> = {
  id: "getGroupMember",
  method: "GET",
  path: "/users/groups/{unique_name}/members/{user_id}",
  permissions: [["GET"]],
};

/** Get one group member template. `GET /users/groups/members/templates/{id}` */
export const getGroupMemberTemplate: Operation<
  { path: operations["getGroupMemberTemplate"]["parameters"]["path"] },
  operations["getGroupMemberTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getGroupMemberTemplate",
  method: "GET",
  path: "/users/groups/members/templates/{id}",
  permissions: [["GET"]],
};

/** List group member templates, page by page. `GET /users/groups/members/templates` */
export const getGroupMemberTemplates: ListOperation<
  { query?: operations["getGroupMemberTemplates"]["parameters"]["query"] },
  operations["getGroupMemberTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupMemberTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupMemberTemplates",
  method: "GET",
  path: "/users/groups/members/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the members of a group, page by page. `GET /users/groups/{unique_name}/members` */
export const getGroupMembers: ListOperation<
  { path: operations["getGroupMembers"]["parameters"]["path"]; query?: operations["getGroupMembers"]["parameters"]["query"] },
  operations["getGroupMembers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupMembers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupMembers",
  method: "GET",
  path: "/users/groups/{unique_name}/members",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the messages of a group, page by page. `GET /users/groups/{unique_name}/messages` */
export const getGroupMessages: ListOperation<
  { path: operations["getGroupMessages"]["parameters"]["path"]; query?: operations["getGroupMessages"]["parameters"]["query"] },
  operations["getGroupMessages"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupMessages"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupMessages",
  method: "GET",
  path: "/users/groups/{unique_name}/messages",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one group template. `GET /users/groups/templates/{id}` */
export const getGroupTemplate: Operation<
  { path: operations["getGroupTemplate"]["parameters"]["path"] },
  operations["getGroupTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getGroupTemplate",
  method: "GET",
  path: "/users/groups/templates/{id}",
  permissions: [["GET"]],
};

/** List group templates, page by page. `GET /users/groups/templates` */
export const getGroupTemplates: ListOperation<
  { query?: operations["getGroupTemplates"]["parameters"]["query"] },
  operations["getGroupTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupTemplates",
  method: "GET",
  path: "/users/groups/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the groups of a user, page by page. `GET /users/{user_id}/groups` */
export const getGroupsForUser: ListOperation<
  { path: operations["getGroupsForUser"]["parameters"]["path"]; query?: operations["getGroupsForUser"]["parameters"]["query"] },
  operations["getGroupsForUser"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getGroupsForUser"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getGroupsForUser",
  method: "GET",
  path: "/users/{user_id}/groups",
  permissions: [["LIST_GROUPS"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Tell whether the platform is healthy. `GET /health` */
export const getHealth: Operation<
  { query?: never },
  operations["getHealth"]["responses"][200]["content"]["application/json"]
> = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  permissions: [["ANY"]],
};

/** Get one trivia import job. `GET /trivia/import/{id}` */
export const getImportJob: Operation<
  { path: operations["getImportJob"]["parameters"]["path"] },
  operations["getImportJob"]["responses"][200]["content"]["application/json"]
> = {
  id: "getImportJob",
  method: "GET",
  path: "/trivia/import/{id}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** List trivia import jobs, page by page. `GET /trivia/import` */
export const getImportJobs: ListOperation<
  { query?: operations["getImportJobs"]["parameters"]["query"] },
  operations["getImportJobs"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getImportJobs"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getImportJobs",
  method: "GET",
  path: "/trivia/import",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one monitoring incident. `GET /monitoring/incidents/{id}` */
export const getIncident: Operation<
  { path: operations["getIncident"]["parameters"]["path"] },
  operations["getIncident"]["responses"][200]["content"]["application/json"]
> = {
  id: "getIncident",
  method: "GET",
  path: "/monitoring/incidents/{id}",
  permissions: [["GET"]],
};

/** List the events of a monitoring incident, page by page. `GET /monitoring/incidents/{id}/events` */
export const getIncidentEvents: ListOperation<
  { path: operations["getIncidentEvents"]["parameters"]["path"]; query?: operations["getIncidentEvents"]["parameters"]["query"] },
  operations["getIncidentEvents"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getIncidentEvents"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getIncidentEvents",
  method: "GET",
  path: "/monitoring/incidents/{id}/events",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List monitoring incidents, page by page. `GET /monitoring/incidents` */
export const getIncidents: ListOperation<
  { query?: operations["getIncidents"]["parameters"]["query"] },
  operations["getIncidents"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getIncidents"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getIncidents",
  method: "GET",
  path: "/monitoring/incidents",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the inventory of all users, page by page. `GET /inventories` */
export const getInventoryList: ListOperation<
  { query?: operations["getInventoryList"]["parameters"]["query"] },
  operations["getInventoryList"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInventoryList"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInventoryList",
  method: "GET",
  path: "/inventories",
  permissions: [["INVENTORY_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a user's invite token. `GET /users/{user_id}/invite-token` */
export const getInviteToken: Operation<
  { path: operations["getInviteToken"]["parameters"]["path"] },
  operations["getInviteToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "getInviteToken",
  method: "GET",
  path: "/users/{user_id}/invite-token",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
};

/** List the friendships that a user was asked for, page by page. `GET /users/{user_id}/invites` */
export const getInvites: ListOperation<
  { path: operations["getInvites"]["parameters"]["path"]; query?: operations["getInvites"]["parameters"]["query"] },
  operations["getInvites"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInvites"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInvites",
  method: "GET",
  path: "/users/{user_id}/invites",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one invoice. `GET /invoices/{id}` */
export const getInvoice: Operation<
  { path: operations["getInvoice"]["parameters"]["path"] },
  operations["getInvoice"]["responses"][200]["content"]["application/json"]
> = {
  id: "getInvoice",
  method: "GET",
  path: "/invoices/{id}",
  permissions: [["INVOICES_USER", "owner"], ["INVOICES_ADMIN"]],
};

/** List the log of an invoice, page by page. `GET /invoices/{id}/logs` */
export const getInvoiceLogs: ListOperation<
  { path: operations["getInvoiceLogs"]["parameters"]["path"]; query?: operations["getInvoiceLogs"]["parameters"]["query"] },
  operations["getInvoiceLogs"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInvoiceLogs"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInvoiceLogs",
  method: "GET",
  path: "/invoices/{id}/logs",
  permissions: [["INVOICES_USER", "owner"], ["INVOICES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Count orders by period, page by page. `GET /reporting/orders/count/{currency_code}` */
export const getInvoiceReports: ListOperation<
  { path: operations["getInvoiceReports"]["parameters"]["path"]; query?: operations["getInvoiceReports"]["parameters"]["query"] },
  operations["getInvoiceReports"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInvoiceReports"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInvoiceReports",
  method: "GET",
  path: "/reporting/orders/count/{currency_code}",
  permissions: [["REPORTING_ORDERS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one invoice template. `GET /invoices/templates/{id}` */
export const getInvoiceTemplate: Operation<
  { path: operations["getInvoiceTemplate"]["parameters"]["path"] },
  operations["getInvoiceTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getInvoiceTemplate",
  method: "GET",
  path: "/invoices/templates/{id}",
};

/** List invoice templates, page by page. `GET /invoices/templates` */
export const getInvoiceTemplates: ListOperation<
  { query?: operations["getInvoiceTemplates"]["parameters"]["query"] },
  operations["getInvoiceTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInvoiceTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInvoiceTemplates",
  method: "GET",
  path: "/invoices/templates",
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List invoices, page by page. `GET /invoices` */
export const getInvoices: ListOperation<
  { query?: operations["getInvoices"]["parameters"]["query"] },
  operations["getInvoices"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getInvoices"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getInvoices",
  method: "GET",
  path: "/invoices",
  permissions: [["INVOICES_USER", "owner"], ["INVOICES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the revenue from items. `GET /reporting/revenue/item-sales/{currency_code}` */
export const getItemRevenue: Operation<
  { path: operations["getItemRevenue"]["parameters"]["path"]; query?: operations["getItemRevenue"]["parameters"]["query"] },
  operations["getItemRevenue"]["responses"][200]["content"]["application/json"]
> = {
  id: "getItemRevenue",
  method: "GET",
  path: "/reporting/revenue/item-sales/{currency_code}",
  permissions: [["REPORTING_REVENUE_ADMIN"]],
};

/** Get one store item template. `GET /store/items/templates/{id}` */
export const getItemTemplate: Operation<
  { path: operations["getItemTemplate"]["parameters"]["path"] },
  operations["getItemTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getItemTemplate",
  method: "GET",
  path: "/store/items/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** List store item templates, page by page. `GET /store/items/templates` */
export const getItemTemplates: ListOperation<
  { query?: operations["getItemTemplates"]["parameters"]["query"] },
  operations["getItemTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getItemTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getItemTemplates",
  method: "GET",
  path: "/store/items/templates",
  permissions: [["TEMPLATE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a leaderboard, page by page. `GET /leaderboards/{context_type}/{context_id}` */
export const getLeaderboard: ListOperation<
  { path: operations["getLeaderboard"]["parameters"]["path"]; query?: operations["getLeaderboard"]["parameters"]["query"] },
  operations["getLeaderboard"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getLeaderboard"]["responses"][200]["content"]["application/json"]["entries"]>[number]
> = {
  id: "getLeaderboard",
  method: "GET",
  path: "/leaderboards/{context_type}/{context_id}",
  permissions: [["ANY"]],
  paging: { style: "page", items: "entries", param: "page" },
};

/** Get a user's rank on a leaderboard. `GET /leaderboards/{context_type}/{context_id}/users/{id}/rank` */
export const getLeaderboardRank: Operation<
  { path: operations["getLeaderboardRank"]["parameters"]["path"] },
  operations["getLeaderboardRank"]["responses"][200]["content"]["application/json"]
> = {
  id: "getLeaderboardRank",
  method: "GET",
  path: "/leaderboards/{context_type}/{context_id}/users/{id}/rank",
  permissions: [["ANY"]],
};

/** List the ways in which leaderboards can be ranked, page by page. `GET /leaderboards/strategies` */
export const getLeaderboardStrategies: ListOperation<
  { query?: operations["getLeaderboardStrategies"]["parameters"]["query"] },
  operations["getLeaderboardStrategies"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getLeaderboardStrategies"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getLeaderboardStrategies",
  method: "GET",
  path: "/leaderboards/strategies",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one level schema. `GET /leveling/{name}` */
export const getLevel: Operation<
  { path: operations["getLevel"]["parameters"]["path"] },
  operations["getLevel"]["responses"][200]["content"]["application/json"]
> = {
  id: "getLevel",
  method: "GET",
  path: "/leveling/{name}",
  permissions: [["LEVELING_USER"]],
};

/** List the triggers that can advance levels, page by page. `GET /leveling/triggers` */
export const getLevelTriggers: ListOperation<
  { query?: operations["getLevelTriggers"]["parameters"]["query"] },
  operations["getLevelTriggers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getLevelTriggers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getLevelTriggers",
  method: "GET",
  path: "/leveling/triggers",
  permissions: [["LEVELING_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one level schema template. `GET /leveling/templates/{id}` */
export const getLevelingTemplate: Operation<
  { path: operations["getLevelingTemplate"]["parameters"]["path"] },
  operations["getLevelingTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getLevelingTemplate",
  method: "GET",
  path: "/leveling/templates/{id}",
  permissions: [["GET"]],
};

/** List level schema templates, page by page. `GET /leveling/templates` */
export const getLevelingTemplates: ListOperation<
  { query?: operations["getLevelingTemplates"]["parameters"]["query"] },
  operations["getLevelingTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getLevelingTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getLevelingTemplates",
  method: "GET",
  path: "/leveling/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List level schemas, page by page. `GET /leveling` */
export const getLevels: ListOperation<
  { query?: operations["getLevels"]["parameters"]["query"] },
  operations["getLevels"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getLevels"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getLevels",
  method: "GET",
  path: "/leveling",
  permissions: [["LEVELING_USER"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Tell whether the platform is in maintenance. `GET /maintenance` */
export const getMaintenance: Operation<
  { query?: never },
  operations["getMaintenance"]["responses"][200]["content"]["application/json"]
> = {
  id: "getMaintenance",
  method: "GET",
  path: "/maintenance",
  permissions: [["ANY"]],
};

/** Get one message template. `GET /messaging/templates/{id}` */
export const getMessageTemplate: Operation<
  { path: operations["getMessageTemplate"]["parameters"]["path"] },
  operations["getMessageTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getMessageTemplate",
  method: "GET",
  path: "/messaging/templates/{id}",
  permissions: [["MESSAGING_ADMIN"]],
};

/** List message templates, page by page. `GET /messaging/templates` */
export const getMessageTemplates: ListOperation<
  { query?: operations["getMessageTemplates"]["parameters"]["query"] },
  operations["getMessageTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getMessageTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getMessageTemplates",
  method: "GET",
  path: "/messaging/templates",
  permissions: [["MESSAGING_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one monitoring metric. `GET /monitoring/metrics/{id}` */
export const getMetric: Operation<
  { path: operations["getMetric"]["parameters"]["path"] },
  operations["getMetric"]["responses"][200]["content"]["application/json"]
> = {
  id: "getMetric",
  method: "GET",
  path: "/monitoring/metrics/{id}",
  permissions: [["GET"]],
};

/** List monitoring metrics, page by page. `GET /monitoring/metrics` */
export const getMetrics: ListOperation<
  { query?: operations["getMetrics"]["parameters"]["query"] },
  operations["getMetrics"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getMetrics"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getMetrics",
  method: "GET",
  path: "/monitoring/metrics",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one moderation report. `GET /moderation/reports/{id}` */
export const getModerationReport: Operation<
  { path: operations["getModerationReport"]["parameters"]["path"] },
  operations["getModerationReport"]["responses"][200]["content"]["application/json"]
> = {
  id: "getModerationReport",
  method: "GET",
  path: "/moderation/reports/{id}",
  permissions: [["MODERATION_ADMIN"]],
};

/** List moderation reports, page by page. `GET /moderation/reports` */
export const getModerationReports: ListOperation<
  { query?: operations["getModerationReports"]["parameters"]["query"] },
  operations["getModerationReports"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getModerationReports"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getModerationReports",
  method: "GET",
  path: "/moderation/reports",
  permissions: [["MODERATION_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one notification type. `GET /notifications/types/{id}` */
export const getNotificationType: Operation<
  { path: operations["getNotificationType"]["parameters"]["path"] },
  operations["getNotificationType"]["responses"][200]["content"]["application/json"]
> = {
  id: "getNotificationType",
  method: "GET",
  path: "/notifications/types/{id}",
  permissions: [["NOTIFICATIONS_ADMIN"]],
};

/** List notification types, page by page. `GET /notifications/types` */
export const getNotificationTypes: ListOperation<
  { query?: operations["getNotificationTypes"]["parameters"]["query"] },
  operations["getNotificationTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getNotificationTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getNotificationTypes",
  method: "GET",
  path: "/notifications/types",
  permissions: [["NOTIFICATIONS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get an access token for the grant that is presented. `POST /oauth/token` */
export const getOAuthToken: Operation<
  { body: operations["getOAuthToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  operations["getOAuthToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "getOAuthToken",
  method: "POST",
  path: "/oauth/token",
  public: true,
  consumes: "application/x-www-form-urlencoded",
};

/** Get one object. `GET /objects/{template_id}/{object_id}` */
export const getObjectItem: Operation<
  { path: operations["getObjectItem"]["parameters"]["path"] },
  operations["getObjectItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getObjectItem",
  method: "GET",
  path: "/objects/{template_id}/{object_id}",
  permissions: [["ANY"]],
};

/** List the objects of a template, page by page. `GET /objects/{template_id}` */
export const getObjectItems: ListOperation<
  { path: operations["getObjectItems"]["parameters"]["path"]; query?: operations["getObjectItems"]["parameters"]["query"] },
  operations["getObjectItems"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getObjectItems"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getObjectItems",
  method: "GET",
  path: "/objects/{template_id}",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one object template. `GET /objects/templates/{id}` */
export const getObjectTemplate: Operation<
  { path: operations["getObjectTemplate"]["parameters"]["path"] },
  operations["getObjectTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getObjectTemplate",
  method: "GET",
  path: "/objects/templates/{id}",
  permissions: [["GET"]],
};

/** List object templates, page by page. `GET /objects/templates` */
export const getObjectTemplates: ListOperation<
  { query?: operations["getObjectTemplates"]["parameters"]["query"] },
  operations["getObjectTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getObjectTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getObjectTemplates",
  method: "GET",
  path: "/objects/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one payment method of a user. `GET /users/{user_id}/payment-methods/{id}` */
export const getPaymentMethod: Operation<
  { path: operations["getPaymentMethod"]["parameters"]["path"] },
  operations["getPaymentMethod"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPaymentMethod",
  method: "GET",
  path: "/users/{user_id}/payment-methods/{id}",
  permissions: [["PAYMENTS_ADMIN"], ["owner"]],
};

/** Get one type of payment methods. `GET /payment/types/{id}` */
export const getPaymentMethodType: Operation<
  { path: operations["getPaymentMethodType"]["parameters"]["path"] },
  operations["getPaymentMethodType"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPaymentMethodType",
  method: "GET",
  path: "/payment/types/{id}",
  permissions: [["ANY"]],
};

/** List the types of payment methods, page by page. `GET /payment/types` */
export const getPaymentMethodTypes: ListOperation<
  { query?: operations["getPaymentMethodTypes"]["parameters"]["query"] },
  operations["getPaymentMethodTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPaymentMethodTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPaymentMethodTypes",
  method: "GET",
  path: "/payment/types",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's payment methods, page by page. `GET /users/{user_id}/payment-methods` */
export const getPaymentMethods: ListOperation<
  { path: operations["getPaymentMethods"]["parameters"]["path"]; query?: operations["getPaymentMethods"]["parameters"]["query"] },
  operations["getPaymentMethods"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPaymentMethods"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPaymentMethods",
  method: "GET",
  path: "/users/{user_id}/payment-methods",
  permissions: [["PAYMENTS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the payment statuses that invoices can have, page by page. `GET /invoices/payment-statuses` */
export const getPaymentStatuses: ListOperation<
  { query?: operations["getPaymentStatuses"]["parameters"]["query"] },
  operations["getPaymentStatuses"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPaymentStatuses"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPaymentStatuses",
  method: "GET",
  path: "/invoices/payment-statuses",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one permission. `GET /auth/permissions/{permission}` */
export const getPermission: Operation<
  { path: operations["getPermission"]["parameters"]["path"] },
  operations["getPermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPermission",
  method: "GET",
  path: "/auth/permissions/{permission}",
  permissions: [["PERMISSIONS_ADMIN"]],
};

/** List permissions, page by page. `GET /auth/permissions` */
export const getPermissions: ListOperation<
  { query?: operations["getPermissions"]["parameters"]["query"] },
  operations["getPermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPermissions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPermissions",
  method: "GET",
  path: "/auth/permissions",
  permissions: [["PERMISSIONS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one poll. `GET /media/polls/{id}` */
export const getPoll: Operation<
  { path: operations["getPoll"]["parameters"]["path"] },
  operations["getPoll"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPoll",
  method: "GET",
  path: "/media/polls/{id}",
  permissions: [["ANY"]],
};

/** Get the caller's answer to a poll. `GET /media/polls/{id}/response` */
export const getPollAnswer: Operation<
  { path: operations["getPollAnswer"]["parameters"]["path"] },
  operations["getPollAnswer"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPollAnswer",
  method: "GET",
  path: "/media/polls/{id}/response",
  permissions: [["POLLS_ADMIN"], ["POLLS_USER"]],
};

/** Get one poll template. `GET /media/polls/templates/{id}` */
export const getPollTemplate: Operation<
  { path: operations["getPollTemplate"]["parameters"]["path"] },
  operations["getPollTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getPollTemplate",
  method: "GET",
  path: "/media/polls/templates/{id}",
  permissions: [["GET"]],
};

/** List poll templates, page by page. `GET /media/polls/templates` */
export const getPollTemplates: ListOperation<
  { query?: operations["getPollTemplates"]["parameters"]["query"] },
  operations["getPollTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPollTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPollTemplates",
  method: "GET",
  path: "/media/polls/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List polls, page by page. `GET /media/polls` */
export const getPolls: ListOperation<
  { query?: operations["getPolls"]["parameters"]["query"] },
  operations["getPolls"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getPolls"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getPolls",
  method: "GET",
  path: "/media/polls",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one OAuth 2 provider. `GET /auth/providers/{provider_id}` */
export const getProvider: Operation<
  { path: operations["getProvider"]["parameters"]["path"] },
  operations["getProvider"]["responses"][200]["content"]["application/json"]
> = {
  id: "getProvider",
  method: "GET",
  path: "/auth/providers/{provider_id}",
  permissions: [["GET"]],
};

/** List the OAuth 2 providers that users can log in with. `GET /auth/providers` */
export const getProviders: Operation<
  { query?: never },
  operations["getProviders"]["responses"][200]["content"]["application/json"]
> = {
  id: "getProviders",
  method: "GET",
  path: "/auth/providers",
  permissions: [["LIST"]],
};

/** Get one trivia question. `GET /trivia/questions/{id}` */
export const getQuestion: Operation<
  { path: operations["getQuestion"]["parameters"]["path"] },
  operations["getQuestion"]["responses"][200]["content"]["application/json"]
> = {
  id: "getQuestion",
  method: "GET",
  path: "/trivia/questions/{id}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Get one answer of a trivia question. `GET /trivia/questions/{question_id}/answers/{id}` */
export const getQuestionAnswer: Operation<
  { path: operations["getQuestionAnswer"]["parameters"]["path"] },
  operations["getQuestionAnswer"]["responses"][200]["content"]["application/json"]
> = {
  id: "getQuestionAnswer",
  method: "GET",
  path: "/trivia/questions/{question_id}/answers/{id}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** List the answers of a trivia question, page by page. `GET /trivia/questions/{question_id}/answers` */
export const getQuestionAnswers: ListOperation<
  { path: operations["getQuestionAnswers"]["parameters"]["path"]; query?: operations["getQuestionAnswers"]["parameters"]["query"] },
  operations["getQuestionAnswers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getQuestionAnswers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getQuestionAnswers",
  method: "GET",
  path: "/trivia/questions/{question_id}/answers",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List what has changed in trivia questions since a moment, page by page. `GET /trivia/questions/delta` */
export const getQuestionDeltas: ListOperation<
  { query?: operations["getQuestionDeltas"]["parameters"]["query"] },
  operations["getQuestionDeltas"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getQuestionDeltas"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getQuestionDeltas",
  method: "GET",
  path: "/trivia/questions/delta",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the tags of a trivia question, page by page. `GET /trivia/questions/{id}/tags` */
export const getQuestionTags: ListOperation<
  { path: operations["getQuestionTags"]["parameters"]["path"]; query?: operations["getQuestionTags"]["parameters"]["query"] },
  operations["getQuestionTags"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getQuestionTags"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getQuestionTags",
  method: "GET",
  path: "/trivia/questions/{id}/tags",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one trivia question template. `GET /trivia/questions/templates/{id}` */
export const getQuestionTemplate: Operation<
  { path: operations["getQuestionTemplate"]["parameters"]["path"] },
  operations["getQuestionTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getQuestionTemplate",
  method: "GET",
  path: "/trivia/questions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"], ["TRIVIA_ADMIN"]],
};

/** List trivia question templates, page by page. `GET /trivia/questions/templates` */
export const getQuestionTemplates: ListOperation<
  { query?: operations["getQuestionTemplates"]["parameters"]["query"] },
  operations["getQuestionTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getQuestionTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getQuestionTemplates",
  method: "GET",
  path: "/trivia/questions/templates",
  permissions: [["TEMPLATE_ADMIN"], ["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List trivia questions, page by page. `GET /trivia/questions` */
export const getQuestions: ListOperation<
  { query?: operations["getQuestions"]["parameters"]["query"] },
  operations["getQuestions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getQuestions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getQuestions",
  method: "GET",
  path: "/trivia/questions",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Count the trivia questions that match. `GET /trivia/questions/count` */
export const getQuestionsCount: Operation<
  { query?: operations["getQuestionsCount"]["parameters"]["query"] },
  operations["getQuestionsCount"]["responses"][200]["content"]["application/json"]
> = {
  id: "getQuestionsCount",
  method: "GET",
  path: "/trivia/questions/count",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Report what was refunded. `GET /reporting/revenue/refunds/{currency_code}` */
export const getRefundRevenue: Operation<
  { path: operations["getRefundRevenue"]["parameters"]["path"]; query?: operations["getRefundRevenue"]["parameters"]["query"] },
  operations["getRefundRevenue"]["responses"][200]["content"]["application/json"]
> = {
  id: "getRefundRevenue",
  method: "GET",
  path: "/reporting/revenue/refunds/{currency_code}",
  permissions: [["REPORTING_REVENUE_ADMIN"]],
};

/** Get one relationship between users. `GET /users/relationships/{id}` */
export const getRelationship: Operation<
  { path: operations["getRelationship"]["parameters"]["path"] },
  operations["getRelationship"]["responses"][200]["content"]["application/json"]
> = {
  id: "getRelationship",
  method: "GET",
  path: "/users/relationships/{id}",
  permissions: [["RELATIONSHIPS_USER"], ["RELATIONSHIPS_ADMIN"]],
};

/** Get one verification request template. `GET /verification/templates/{id}` */
export const getRequestTemplate: Operation<
  { path: operations["getRequestTemplate"]["parameters"]["path"] },
  operations["getRequestTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getRequestTemplate",
  method: "GET",
  path: "/verification/templates/{id}",
};

/** List verification request templates, page by page. `GET /verification/templates` */
export const getRequestTemplates: ListOperation<
  { query?: operations["getRequestTemplates"]["parameters"]["query"] },
  operations["getRequestTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getRequestTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getRequestTemplates",
  method: "GET",
  path: "/verification/templates",
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one resource of a type of access. `GET /access/resources/{type}/{id}` */
export const getResource: Operation<
  { path: operations["getResource"]["parameters"]["path"] },
  operations["getResource"]["responses"][200]["content"]["application/json"]
> = {
  id: "getResource",
  method: "GET",
  path: "/access/resources/{type}/{id}",
  permissions: [["VIEW_ACCESS"]],
};

/** List the resources of a type of access, page by page. `GET /access/resources/{type}` */
export const getResources: ListOperation<
  { path: operations["getResources"]["parameters"]["path"]; query?: operations["getResources"]["parameters"]["query"] },
  operations["getResources"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getResources"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getResources",
  method: "GET",
  path: "/access/resources/{type}",
  permissions: [["ROLE_SUPER_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the security identifiers of a user, page by page. `GET /access/users/{user_id}/sids` */
export const getResources1: ListOperation<
  { path: operations["getResources1"]["parameters"]["path"]; query?: operations["getResources1"]["parameters"]["query"] },
  operations["getResources1"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getResources1"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getResources1",
  method: "GET",
  path: "/access/users/{user_id}/sids",
  permissions: [["VIEW_ACCESS"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report revenue by country, page by page. `GET /reporting/revenue/countries/{currency_code}` */
export const getRevenueByCountry: ListOperation<
  { path: operations["getRevenueByCountry"]["parameters"]["path"]; query?: operations["getRevenueByCountry"]["parameters"]["query"] },
  operations["getRevenueByCountry"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getRevenueByCountry"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getRevenueByCountry",
  method: "GET",
  path: "/reporting/revenue/countries/{currency_code}",
  permissions: [["REPORTING_REVENUE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report revenue by product, page by page. `GET /reporting/revenue/products/{currency_code}` */
export const getRevenueByItem: ListOperation<
  { path: operations["getRevenueByItem"]["parameters"]["path"]; query?: operations["getRevenueByItem"]["parameters"]["query"] },
  operations["getRevenueByItem"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getRevenueByItem"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getRevenueByItem",
  method: "GET",
  path: "/reporting/revenue/products/{currency_code}",
  permissions: [["REPORTING_REVENUE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one reward set. `GET /rewards/{id}` */
export const getRewardSet: Operation<
  { path: operations["getRewardSet"]["parameters"]["path"] },
  operations["getRewardSet"]["responses"][200]["content"]["application/json"]
> = {
  id: "getRewardSet",
  method: "GET",
  path: "/rewards/{id}",
  permissions: [["ANY"]],
};

/** List reward sets, page by page. `GET /rewards` */
export const getRewardSets: ListOperation<
  { query?: operations["getRewardSets"]["parameters"]["query"] },
  operations["getRewardSets"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getRewardSets"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getRewardSets",
  method: "GET",
  path: "/rewards",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one role. `GET /auth/roles/{role}` */
export const getRole: Operation<
  { path: operations["getRole"]["parameters"]["path"] },
  operations["getRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "getRole",
  method: "GET",
  path: "/auth/roles/{role}",
  permissions: [["ROLES_ADMIN"]],
};

/** List roles, page by page. `GET /auth/roles` */
export const getRoles: ListOperation<
  { query?: operations["getRoles"]["parameters"]["query"] },
  operations["getRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getRoles"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getRoles",
  method: "GET",
  path: "/auth/roles",
  permissions: [["ROLES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Tell whether a cart needs shipping. `GET /carts/{id}/shippable` */
export const getShippable: Operation<
  { path: operations["getShippable"]["parameters"]["path"] },
  operations["getShippable"]["responses"][200]["content"]["application/json"]
> = {
  id: "getShippable",
  method: "GET",
  path: "/carts/{id}/shippable",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
};

/** List the countries to which a cart's items can be shipped. `GET /carts/{id}/countries` */
export const getShippingCountries: Operation<
  { path: operations["getShippingCountries"]["parameters"]["path"] },
  operations["getShippingCountries"]["responses"][200]["content"]["application/json"]
> = {
  id: "getShippingCountries",
  method: "GET",
  path: "/carts/{id}/countries",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
};

/** Get one shipping item. `GET /store/shipping/{id}` */
export const getShippingItem: Operation<
  { path: operations["getShippingItem"]["parameters"]["path"] },
  operations["getShippingItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getShippingItem",
  method: "GET",
  path: "/store/shipping/{id}",
  permissions: [["ANY"]],
};

/** Get one shipping item template. `GET /store/shipping/templates/{id}` */
export const getShippingTemplate: Operation<
  { path: operations["getShippingTemplate"]["parameters"]["path"] },
  operations["getShippingTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getShippingTemplate",
  method: "GET",
  path: "/store/shipping/templates/{id}",
  permissions: [["GET"]],
};

/** List shipping item templates, page by page. `GET /store/shipping/templates` */
export const getShippingTemplates: ListOperation<
  { query?: operations["getShippingTemplates"]["parameters"]["query"] },
  operations["getShippingTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getShippingTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getShippingTemplates",
  method: "GET",
  path: "/store/shipping/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one security identifier of a user. `GET /access/users/{user_id}/sids/{sid}` */
export const getSid: Operation<
  { path: operations["getSid"]["parameters"]["path"] },
  operations["getSid"]["responses"][200]["content"]["application/json"]
> = {
  id: "getSid",
  method: "GET",
  path: "/access/users/{user_id}/sids/{sid}",
  permissions: [["VIEW_ACCESS"]],
};

/** Get a signed URL to which a file can be uploaded. `GET /amazon/s3/signed-post-url` */
export const getSignedS3URL: Operation<
  { query?: operations["getSignedS3URL"]["parameters"]["query"] },
  operations["getSignedS3URL"]["responses"][200]["content"]["application/json"]
> = {
  id: "getSignedS3URL",
  method: "GET",
  path: "/amazon/s3/signed-post-url",
  permissions: [["S3_USER"], ["S3_ADMIN"]],
};

/** Get the tax of one state. `GET /tax/countries/{country_code_iso3}/states/{state_code}` */
export const getStateTax: Operation<
  { path: operations["getStateTax"]["parameters"]["path"] },
  operations["getStateTax"]["responses"][200]["content"]["application/json"]
> = {
  id: "getStateTax",
  method: "GET",
  path: "/tax/countries/{country_code_iso3}/states/{state_code}",
  permissions: [["ANY"]],
};

/** List the taxes of all states, page by page. `GET /tax/states` */
export const getStateTaxesForCountries: ListOperation<
  { query?: operations["getStateTaxesForCountries"]["parameters"]["query"] },
  operations["getStateTaxesForCountries"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getStateTaxesForCountries"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getStateTaxesForCountries",
  method: "GET",
  path: "/tax/states",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the taxes of a country's states, page by page. `GET /tax/countries/{country_code_iso3}/states` */
export const getStateTaxesForCountry: ListOperation<
  { path: operations["getStateTaxesForCountry"]["parameters"]["path"]; query?: operations["getStateTaxesForCountry"]["parameters"]["query"] },
  operations["getStateTaxesForCountry"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getStateTaxesForCountry"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getStateTaxesForCountry",
  method: "GET",
  path: "/tax/countries/{country_code_iso3}/states",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one store item. `GET /store/items/{id}` */
export const getStoreItem: Operation<
  { path: operations["getStoreItem"]["parameters"]["path"] },
  operations["getStoreItem"]["responses"][200]["content"]["application/json"]
> = {
  id: "getStoreItem",
  method: "GET",
  path: "/store/items/{id}",
  permissions: [["ANY"]],
};

/** List store items, page by page. `GET /store/items` */
export const getStoreItems: ListOperation<
  { query?: operations["getStoreItems"]["parameters"]["query"] },
  operations["getStoreItems"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getStoreItems"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getStoreItems",
  method: "GET",
  path: "/store/items",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one subscription with its plans. `GET /subscriptions/{id}` */
export const getSubscription: Operation<
  { path: operations["getSubscription"]["parameters"]["path"] },
  operations["getSubscription"]["responses"][200]["content"]["application/json"]
> = {
  id: "getSubscription",
  method: "GET",
  path: "/subscriptions/{id}",
  permissions: [["ANY"]],
};

/** Report subscriptions by billing date, page by page. `GET /reporting/subscription` */
export const getSubscriptionReports: ListOperation<
  { query?: operations["getSubscriptionReports"]["parameters"]["query"] },
  operations["getSubscriptionReports"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getSubscriptionReports"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getSubscriptionReports",
  method: "GET",
  path: "/reporting/subscription",
  permissions: [["SUBSCRIPTIONS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the revenue from subscriptions. `GET /reporting/revenue/subscription-sales/{currency_code}` */
export const getSubscriptionRevenue: Operation<
  { path: operations["getSubscriptionRevenue"]["parameters"]["path"]; query?: operations["getSubscriptionRevenue"]["parameters"]["query"] },
  operations["getSubscriptionRevenue"]["responses"][200]["content"]["application/json"]
> = {
  id: "getSubscriptionRevenue",
  method: "GET",
  path: "/reporting/revenue/subscription-sales/{currency_code}",
  permissions: [["REPORTING_REVENUE_ADMIN"]],
};

/** Get one subscription template. `GET /subscriptions/templates/{id}` */
export const getSubscriptionTemplate: Operation<
  { path: operations["getSubscriptionTemplate"]["parameters"]["path"] },
  operations["getSubscriptionTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getSubscriptionTemplate",
  method: "GET",
  path: "/subscriptions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** List subscription templates, page by page. `GET /subscriptions/templates` */
export const getSubscriptionTemplates: ListOperation<
  { query?: operations["getSubscriptionTemplates"]["parameters"]["query"] },
  operations["getSubscriptionTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getSubscriptionTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getSubscriptionTemplates",
  method: "GET",
  path: "/subscriptions/templates",
  permissions: [["TEMPLATE_ADMIN"], ["SUBSCRIPTIONS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List subscriptions on sale, page by page. `GET /subscriptions` */
export const getSubscriptions: ListOperation<
  { query?: operations["getSubscriptions"]["parameters"]["query"] },
  operations["getSubscriptions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getSubscriptions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getSubscriptions",
  method: "GET",
  path: "/subscriptions",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the tags that are in use, page by page. `GET /tags` */
export const getTags: ListOperation<
  { query?: operations["getTags"]["parameters"]["query"] },
  operations["getTags"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTags"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTags",
  method: "GET",
  path: "/tags",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one template of a kind. `GET /templates/{type_hint}/{id}` */
export const getTemplate: Operation<
  { path: operations["getTemplate"]["parameters"]["path"] },
  operations["getTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTemplate",
  method: "GET",
  path: "/templates/{type_hint}/{id}",
  permissions: [["TEMPLATES_ADMIN"]],
};

/** Get one type of properties that templates can define. `GET /templates/properties/{type}` */
export const getTemplatePropertyType: Operation<
  { path: operations["getTemplatePropertyType"]["parameters"]["path"]; query?: operations["getTemplatePropertyType"]["parameters"]["query"] },
  operations["getTemplatePropertyType"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTemplatePropertyType",
  method: "GET",
  path: "/templates/properties/{type}",
  permissions: [["ANY"]],
};

/** List the types of properties that templates can define. `GET /templates/properties` */
export const getTemplatePropertyTypes: Operation<
  { query?: never },
  operations["getTemplatePropertyTypes"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTemplatePropertyTypes",
  method: "GET",
  path: "/templates/properties",
  permissions: [["ANY"]],
};

/** List the templates of a kind, page by page. `GET /templates/{type_hint}` */
export const getTemplates: ListOperation<
  { path: operations["getTemplates"]["parameters"]["path"]; query?: operations["getTemplates"]["parameters"]["query"] },
  operations["getTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTemplates",
  method: "GET",
  path: "/templates/{type_hint}",
  permissions: [["TEMPLATES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the messages of a chat thread, page by page. `GET /chat/threads/{id}/messages` */
export const getThreadMessages: ListOperation<
  { path: operations["getThreadMessages"]["parameters"]["path"]; query?: operations["getThreadMessages"]["parameters"]["query"] },
  operations["getThreadMessages"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getThreadMessages"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getThreadMessages",
  method: "GET",
  path: "/chat/threads/{id}/messages",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the token of one user at one client. `GET /auth/tokens/{username}/{client_id}` */
export const getToken: Operation<
  { path: operations["getToken"]["parameters"]["path"] },
  operations["getToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "getToken",
  method: "GET",
  path: "/auth/tokens/{username}/{client_id}",
  permissions: [["TOKENS_ADMIN"]],
};

/** List the access tokens that are in use, page by page. `GET /auth/tokens` */
export const getTokens: ListOperation<
  { query?: operations["getTokens"]["parameters"]["query"] },
  operations["getTokens"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTokens"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTokens",
  method: "GET",
  path: "/auth/tokens",
  permissions: [["TOKENS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the chat messages of a topic, page by page. `GET /chat/topics/{id}/messages` */
export const getTopicMessages: ListOperation<
  { path: operations["getTopicMessages"]["parameters"]["path"]; query?: operations["getTopicMessages"]["parameters"]["query"] },
  operations["getTopicMessages"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTopicMessages"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTopicMessages",
  method: "GET",
  path: "/chat/topics/{id}/messages",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a subscriber of a topic. `GET /messaging/topics/{id}/subscribers/{user_id}` */
export const getTopicSubscriber: Operation<
  { path: operations["getTopicSubscriber"]["parameters"]["path"] },
  operations["getTopicSubscriber"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTopicSubscriber",
  method: "GET",
  path: "/messaging/topics/{id}/subscribers/{user_id}",
  permissions: [["TOPICS_ADMIN"], ["self"]],
};

/** Get one transaction. `GET /transactions/{id}` */
export const getTransaction: Operation<
  { path: operations["getTransaction"]["parameters"]["path"] },
  operations["getTransaction"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTransaction",
  method: "GET",
  path: "/transactions/{id}",
  permissions: [["TRANSACTIONS_ADMIN"], ["owner"]],
};

/** List transactions, page by page. `GET /transactions` */
export const getTransactions: ListOperation<
  { query?: operations["getTransactions"]["parameters"]["query"] },
  operations["getTransactions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTransactions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTransactions",
  method: "GET",
  path: "/transactions",
  permissions: [["TRANSACTIONS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one type of access. `GET /access/types/{type}` */
export const getType: Operation<
  { path: operations["getType"]["parameters"]["path"] },
  operations["getType"]["responses"][200]["content"]["application/json"]
> = {
  id: "getType",
  method: "GET",
  path: "/access/types/{type}",
  permissions: [["VIEW_ACCESS"]],
};

/** List the types of access, page by page. `GET /access/types` */
export const getTypes: ListOperation<
  { query?: operations["getTypes"]["parameters"]["query"] },
  operations["getTypes"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTypes"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTypes",
  method: "GET",
  path: "/access/types",
  permissions: [["ROLE_SUPER_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the usage of the API by day, page by page. `GET /reporting/usage/day` */
export const getUsageByDay: ListOperation<
  { query: operations["getUsageByDay"]["parameters"]["query"] },
  operations["getUsageByDay"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsageByDay"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsageByDay",
  method: "GET",
  path: "/reporting/usage/day",
  permissions: [["USAGE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the usage of the API by hour, page by page. `GET /reporting/usage/hour` */
export const getUsageByHour: ListOperation<
  { query: operations["getUsageByHour"]["parameters"]["query"] },
  operations["getUsageByHour"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsageByHour"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsageByHour",
  method: "GET",
  path: "/reporting/usage/hour",
  permissions: [["USAGE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the usage of the API by minute, page by page. `GET /reporting/usage/minute` */
export const getUsageByMinute: ListOperation<
  { query: operations["getUsageByMinute"]["parameters"]["query"] },
  operations["getUsageByMinute"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsageByMinute"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsageByMinute",
  method: "GET",
  path: "/reporting/usage/minute",
  permissions: [["USAGE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the usage of the API by month, page by page. `GET /reporting/usage/month` */
export const getUsageByMonth: ListOperation<
  { query: operations["getUsageByMonth"]["parameters"]["query"] },
  operations["getUsageByMonth"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsageByMonth"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsageByMonth",
  method: "GET",
  path: "/reporting/usage/month",
  permissions: [["USAGE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Report the usage of the API by year, page by page. `GET /reporting/usage/year` */
export const getUsageByYear: ListOperation<
  { query: operations["getUsageByYear"]["parameters"]["query"] },
  operations["getUsageByYear"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsageByYear"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsageByYear",
  method: "GET",
  path: "/reporting/usage/year",
  permissions: [["USAGE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the endpoints that were used in a period. `GET /reporting/usage/endpoints` */
export const getUsageEndpoints: Operation<
  { query: operations["getUsageEndpoints"]["parameters"]["query"] },
  operations["getUsageEndpoints"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUsageEndpoints",
  method: "GET",
  path: "/reporting/usage/endpoints",
  permissions: [["USAGE_ADMIN"]],
};

/** Get one user. `GET /users/{id}` */
export const getUser: Operation<
  { path: operations["getUser"]["parameters"]["path"] },
  operations["getUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUser",
  method: "GET",
  path: "/users/{id}",
  permissions: [["GET"]],
};

/** Get a user's progress in one achievement. `GET /users/{user_id}/achievements/{achievement_name}` */
export const getUserAchievementProgress: Operation<
  { path: operations["getUserAchievementProgress"]["parameters"]["path"] },
  operations["getUserAchievementProgress"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserAchievementProgress",
  method: "GET",
  path: "/users/{user_id}/achievements/{achievement_name}",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
};

/** List a user's progress in achievements, page by page. `GET /users/{user_id}/achievements` */
export const getUserAchievementsProgress: ListOperation<
  { path: operations["getUserAchievementsProgress"]["parameters"]["path"]; query?: operations["getUserAchievementsProgress"]["parameters"]["query"] },
  operations["getUserAchievementsProgress"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserAchievementsProgress"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserAchievementsProgress",
  method: "GET",
  path: "/users/{user_id}/achievements",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's inventory, page by page. `GET /users/{id}/inventory` */
export const getUserInventories: ListOperation<
  { path: operations["getUserInventories"]["parameters"]["path"]; query?: operations["getUserInventories"]["parameters"]["query"] },
  operations["getUserInventories"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserInventories"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserInventories",
  method: "GET",
  path: "/users/{id}/inventory",
  permissions: [["INVENTORY_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one entry of a user's inventory. `GET /users/{user_id}/inventory/{id}` */
export const getUserInventory: Operation<
  { path: operations["getUserInventory"]["parameters"]["path"] },
  operations["getUserInventory"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserInventory",
  method: "GET",
  path: "/users/{user_id}/inventory/{id}",
  permissions: [["INVENTORY_ADMIN"]],
};

/** List the log of an entry of a user's inventory, page by page. `GET /users/{user_id}/inventory/{id}/log` */
export const getUserInventoryLog: ListOperation<
  { path: operations["getUserInventoryLog"]["parameters"]["path"]; query?: operations["getUserInventoryLog"]["parameters"]["query"] },
  operations["getUserInventoryLog"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserInventoryLog"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserInventoryLog",
  method: "GET",
  path: "/users/{user_id}/inventory/{id}/log",
  permissions: [["INVENTORY_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a user's progress in one level schema. `GET /users/{user_id}/leveling/{name}` */
export const getUserLevel: Operation<
  { path: operations["getUserLevel"]["parameters"]["path"] },
  operations["getUserLevel"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserLevel",
  method: "GET",
  path: "/users/{user_id}/leveling/{name}",
  permissions: [["LEVELING_USER"], ["self"]],
};

/** List a user's progress in level schemas, page by page. `GET /users/{user_id}/leveling` */
export const getUserLevels: ListOperation<
  { path: operations["getUserLevels"]["parameters"]["path"]; query?: operations["getUserLevels"]["parameters"]["query"] },
  operations["getUserLevels"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserLevels"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserLevels",
  method: "GET",
  path: "/users/{user_id}/leveling",
  permissions: [["LEVELING_USER"], ["self"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the countries from which users came, page by page. `GET /security/country-log` */
export const getUserLocationLog: ListOperation<
  { query?: operations["getUserLocationLog"]["parameters"]["query"] },
  operations["getUserLocationLog"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserLocationLog"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserLocationLog",
  method: "GET",
  path: "/security/country-log",
  permissions: [["SECURITY_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one logged action of a user. `GET /audit/logs/{id}` */
export const getUserLogs: Operation<
  { path: operations["getUserLogs"]["parameters"]["path"] },
  operations["getUserLogs"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserLogs",
  method: "GET",
  path: "/audit/logs/{id}",
  permissions: [["LOGS_ADMIN"], ["owner"]],
};

/** List users' actions, page by page. `GET /audit/logs` */
export const getUserLogs1: ListOperation<
  { query?: operations["getUserLogs1"]["parameters"]["query"] },
  operations["getUserLogs1"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserLogs1"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserLogs1",
  method: "GET",
  path: "/audit/logs",
  permissions: [["LOGS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a user's settings for one notification type. `GET /users/{user_id}/notifications/types/{type_id}` */
export const getUserNotificationInfo: Operation<
  { path: operations["getUserNotificationInfo"]["parameters"]["path"] },
  operations["getUserNotificationInfo"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserNotificationInfo",
  method: "GET",
  path: "/users/{user_id}/notifications/types/{type_id}",
  permissions: [["NOTIFICATIONS_ADMIN"], ["self"]],
};

/** List a user's settings for notification types, page by page. `GET /users/{user_id}/notifications/types` */
export const getUserNotificationInfoList: ListOperation<
  { path: operations["getUserNotificationInfoList"]["parameters"]["path"]; query?: operations["getUserNotificationInfoList"]["parameters"]["query"] },
  operations["getUserNotificationInfoList"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserNotificationInfoList"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserNotificationInfoList",
  method: "GET",
  path: "/users/{user_id}/notifications/types",
  permissions: [["NOTIFICATIONS_ADMIN"], ["self"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's notifications, page by page. `GET /users/{id}/notifications` */
export const getUserNotifications: ListOperation<
  { path: operations["getUserNotifications"]["parameters"]["path"]; query?: operations["getUserNotifications"]["parameters"]["query"] },
  operations["getUserNotifications"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserNotifications"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserNotifications",
  method: "GET",
  path: "/users/{id}/notifications",
  permissions: [["NOTIFICATIONS_ADMIN"], ["self"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Count the registrations of users by period, page by page. `GET /reporting/users/registrations` */
export const getUserRegistrations: ListOperation<
  { query?: operations["getUserRegistrations"]["parameters"]["query"] },
  operations["getUserRegistrations"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserRegistrations"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserRegistrations",
  method: "GET",
  path: "/reporting/users/registrations",
  permissions: [["REPORTING_USER_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the relationships between users, page by page. `GET /users/relationships` */
export const getUserRelationships: ListOperation<
  { query?: operations["getUserRelationships"]["parameters"]["query"] },
  operations["getUserRelationships"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserRelationships"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserRelationships",
  method: "GET",
  path: "/users/relationships",
  permissions: [["RELATIONSHIPS_USER"], ["RELATIONSHIPS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the roles of a user, page by page. `GET /auth/users/{user_id}/roles` */
export const getUserRoles: ListOperation<
  { path: operations["getUserRoles"]["parameters"]["path"]; query?: operations["getUserRoles"]["parameters"]["query"] },
  operations["getUserRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserRoles"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserRoles",
  method: "GET",
  path: "/auth/users/{user_id}/roles",
  permissions: [["ROLES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one subscription of a user. `GET /users/{user_id}/subscriptions/{inventory_id}` */
export const getUserSubscriptionDetails: Operation<
  { path: operations["getUserSubscriptionDetails"]["parameters"]["path"] },
  operations["getUserSubscriptionDetails"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserSubscriptionDetails",
  method: "GET",
  path: "/users/{user_id}/subscriptions/{inventory_id}",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"], ["owner"]],
};

/** List a user's tags, page by page. `GET /users/{user_id}/tags` */
export const getUserTags: ListOperation<
  { path: operations["getUserTags"]["parameters"]["path"]; query?: operations["getUserTags"]["parameters"]["query"] },
  operations["getUserTags"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserTags"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserTags",
  method: "GET",
  path: "/users/{user_id}/tags",
  permissions: [["GET"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one user template. `GET /users/templates/{id}` */
export const getUserTemplate: Operation<
  { path: operations["getUserTemplate"]["parameters"]["path"] },
  operations["getUserTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserTemplate",
  method: "GET",
  path: "/users/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"], ["USERS_ADMIN"]],
};

/** List user templates, page by page. `GET /users/templates` */
export const getUserTemplates: ListOperation<
  { query?: operations["getUserTemplates"]["parameters"]["query"] },
  operations["getUserTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserTemplates",
  method: "GET",
  path: "/users/templates",
  permissions: [["TEMPLATE_ADMIN"], ["USERS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Tell whom the caller's token belongs to, and what it may do. `GET /me` */
export const getUserTokenDetails: Operation<
  { query?: never },
  operations["getUserTokenDetails"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserTokenDetails",
  method: "GET",
  path: "/me",
  permissions: [["SECURITY_ADMIN"]],
};

/** List the topics that a user is subscribed to. `GET /users/{id}/topics` */
export const getUserTopics: Operation<
  { path: operations["getUserTopics"]["parameters"]["path"] },
  operations["getUserTopics"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserTopics",
  method: "GET",
  path: "/users/{id}/topics",
  permissions: [["TOPICS_ADMIN"], ["self"]],
};

/** List a user's videos, page by page. `GET /users/{user_id}/videos` */
export const getUserVideos: ListOperation<
  { path: operations["getUserVideos"]["parameters"]["path"]; query?: operations["getUserVideos"]["parameters"]["query"] },
  operations["getUserVideos"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserVideos"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserVideos",
  method: "GET",
  path: "/users/{user_id}/videos",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get a user's wallet in a currency. `GET /users/{user_id}/wallets/{currency_code}` */
export const getUserWallet: Operation<
  { path: operations["getUserWallet"]["parameters"]["path"] },
  operations["getUserWallet"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserWallet",
  method: "GET",
  path: "/users/{user_id}/wallets/{currency_code}",
  permissions: [["WALLETS_ADMIN"], ["owner"]],
};

/** List the transactions of a user's wallet, page by page. `GET /users/{user_id}/wallets/{currency_code}/transactions` */
export const getUserWalletTransactions: ListOperation<
  { path: operations["getUserWalletTransactions"]["parameters"]["path"]; query?: operations["getUserWalletTransactions"]["parameters"]["query"] },
  operations["getUserWalletTransactions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserWalletTransactions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserWalletTransactions",
  method: "GET",
  path: "/users/{user_id}/wallets/{currency_code}/transactions",
  permissions: [["WALLETS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's wallets, page by page. `GET /users/{user_id}/wallets` */
export const getUserWallets: ListOperation<
  { path: operations["getUserWallets"]["parameters"]["path"]; query?: operations["getUserWallets"]["parameters"]["query"] },
  operations["getUserWallets"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUserWallets"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUserWallets",
  method: "GET",
  path: "/users/{user_id}/wallets",
  permissions: [["WALLETS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List users, page by page. `GET /users` */
export const getUsers: ListOperation<
  { query?: operations["getUsers"]["parameters"]["query"] },
  operations["getUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsers"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsers",
  method: "GET",
  path: "/users",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the progress of all users in one achievement, page by page. `GET /users/achievements/{achievement_name}` */
export const getUsersAchievementProgress: ListOperation<
  { path: operations["getUsersAchievementProgress"]["parameters"]["path"]; query?: operations["getUsersAchievementProgress"]["parameters"]["query"] },
  operations["getUsersAchievementProgress"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsersAchievementProgress"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsersAchievementProgress",
  method: "GET",
  path: "/users/achievements/{achievement_name}",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the progress of all users in achievements, page by page. `GET /users/achievements` */
export const getUsersAchievementsProgress: ListOperation<
  { query?: operations["getUsersAchievementsProgress"]["parameters"]["query"] },
  operations["getUsersAchievementsProgress"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsersAchievementsProgress"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsersAchievementsProgress",
  method: "GET",
  path: "/users/achievements",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List a user's subscriptions, page by page. `GET /users/{user_id}/subscriptions` */
export const getUsersSubscriptionDetails: ListOperation<
  { path: operations["getUsersSubscriptionDetails"]["parameters"]["path"]; query?: operations["getUsersSubscriptionDetails"]["parameters"]["query"] },
  operations["getUsersSubscriptionDetails"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsersSubscriptionDetails"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getUsersSubscriptionDetails",
  method: "GET",
  path: "/users/{user_id}/subscriptions",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"], ["owner"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one vendor. `GET /vendors/{id}` */
export const getVendor: Operation<
  { path: operations["getVendor"]["parameters"]["path"] },
  operations["getVendor"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVendor",
  method: "GET",
  path: "/vendors/{id}",
  permissions: [["ANY"]],
};

/** Get one vendor template. `GET /vendors/templates/{id}` */
export const getVendorTemplate: Operation<
  { path: operations["getVendorTemplate"]["parameters"]["path"] },
  operations["getVendorTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVendorTemplate",
  method: "GET",
  path: "/vendors/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
};

/** List vendor templates, page by page. `GET /vendors/templates` */
export const getVendorTemplates: ListOperation<
  { query?: operations["getVendorTemplates"]["parameters"]["query"] },
  operations["getVendorTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVendorTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVendorTemplates",
  method: "GET",
  path: "/vendors/templates",
  permissions: [["TEMPLATE_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List vendors, page by page. `GET /vendors` */
export const getVendors: ListOperation<
  { query?: operations["getVendors"]["parameters"]["query"] },
  operations["getVendors"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVendors"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVendors",
  method: "GET",
  path: "/vendors",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one verification request. `GET /verification/requests/{code}` */
export const getVerificationRequest: Operation<
  { path: operations["getVerificationRequest"]["parameters"]["path"] },
  operations["getVerificationRequest"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVerificationRequest",
  method: "GET",
  path: "/verification/requests/{code}",
  permissions: [["GET"]],
};

/** List verification requests, page by page. `GET /verification/requests` */
export const getVerificationRequests: ListOperation<
  { query?: operations["getVerificationRequests"]["parameters"]["query"] },
  operations["getVerificationRequests"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVerificationRequests"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVerificationRequests",
  method: "GET",
  path: "/verification/requests",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the version of the platform. `GET /version` */
export const getVersion: Operation<
  { query?: never },
  operations["getVersion"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVersion",
  method: "GET",
  path: "/version",
  permissions: [["ANY"]],
};

/** Get one video. `GET /media/videos/{id}` */
export const getVideo: Operation<
  { path: operations["getVideo"]["parameters"]["path"] },
  operations["getVideo"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVideo",
  method: "GET",
  path: "/media/videos/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
};

/** List the comments on a video, page by page. `GET /media/videos/{video_id}/comments` */
export const getVideoComments: ListOperation<
  { path: operations["getVideoComments"]["parameters"]["path"]; query?: operations["getVideoComments"]["parameters"]["query"] },
  operations["getVideoComments"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVideoComments"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVideoComments",
  method: "GET",
  path: "/media/videos/{video_id}/comments",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the dispositions of a video, page by page. `GET /media/videos/{video_id}/dispositions` */
export const getVideoDispositions: ListOperation<
  { path: operations["getVideoDispositions"]["parameters"]["path"]; query?: operations["getVideoDispositions"]["parameters"]["query"] },
  operations["getVideoDispositions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVideoDispositions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVideoDispositions",
  method: "GET",
  path: "/media/videos/{video_id}/dispositions",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the videos that are related to a video, page by page. `GET /media/videos/{video_id}/related` */
export const getVideoRelationships: ListOperation<
  { path: operations["getVideoRelationships"]["parameters"]["path"]; query?: operations["getVideoRelationships"]["parameters"]["query"] },
  operations["getVideoRelationships"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVideoRelationships"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVideoRelationships",
  method: "GET",
  path: "/media/videos/{video_id}/related",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get one video template. `GET /media/videos/templates/{id}` */
export const getVideoTemplate: Operation<
  { path: operations["getVideoTemplate"]["parameters"]["path"] },
  operations["getVideoTemplate"]["responses"][200]["content"]["application/json"]
> = {
  id: "getVideoTemplate",
  method: "GET",
  path: "/media/videos/templates/{id}",
  permissions: [["GET"]],
};

/** List video templates, page by page. `GET /media/videos/templates` */
export const getVideoTemplates: ListOperation<
  { query?: operations["getVideoTemplates"]["parameters"]["query"] },
  operations["getVideoTemplates"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVideoTemplates"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVideoTemplates",
  method: "GET",
  path: "/media/videos/templates",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List videos, page by page. `GET /media/videos` */
export const getVideos: ListOperation<
  { query?: operations["getVideos"]["parameters"]["query"] },
  operations["getVideos"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getVideos"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getVideos",
  method: "GET",
  path: "/media/videos",
  permissions: [["ANY"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List the total balances of all wallets by currency. `GET /wallets/totals` */
export const getWalletBalances: Operation<
  { query?: never },
  operations["getWalletBalances"]["responses"][200]["content"]["application/json"]
> = {
  id: "getWalletBalances",
  method: "GET",
  path: "/wallets/totals",
  permissions: [["WALLETS_ADMIN"]],
};

/** List the transactions of all wallets, page by page. `GET /wallets/transactions` */
export const getWalletTransactions: ListOperation<
  { query?: operations["getWalletTransactions"]["parameters"]["query"] },
  operations["getWalletTransactions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getWalletTransactions"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getWalletTransactions",
  method: "GET",
  path: "/wallets/transactions",
  permissions: [["WALLETS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List wallets, page by page. `GET /wallets` */
export const getWallets: ListOperation<
  { query?: operations["getWallets"]["parameters"]["query"] },
  operations["getWallets"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getWallets"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getWallets",
  method: "GET",
  path: "/wallets",
  permissions: [["WALLETS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Grant a user an entitlement. `POST /users/{user_id}/entitlements` */
export const grantUserEntitlement: Operation<
  { path: operations["grantUserEntitlement"]["parameters"]["path"]; body: operations["grantUserEntitlement"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "grantUserEntitlement",
  method: "POST",
  path: "/users/{user_id}/entitlements",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Add to a user's progress in an achievement. `POST /users/{user_id}/achievements/{achievement_name}/progress` */
export const incrementAchievementProgress: Operation<
  { path: operations["incrementAchievementProgress"]["parameters"]["path"]; body?: NonNullable<operations["incrementAchievementProgress"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["incrementAchievementProgress"]["responses"][200]["content"]["application/json"]
> = {
  id: "incrementAchievementProgress",
  method: "POST",
  path: "/users/{user_id}/achievements/{achievement_name}/progress",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
};

/** Add to a user's progress in a level schema. `POST /users/{user_id}/leveling/{name}/progress` */
export const incrementProgress: Operation<
  { path: operations["incrementProgress"]["parameters"]["path"]; body?: NonNullable<operations["incrementProgress"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "incrementProgress",
  method: "POST",
  path: "/users/{user_id}/leveling/{name}/progress",
  permissions: [["LEVELING_ADMIN"]],
  success: "empty",
};

/** Add a document to the search index. `POST /search/documents` */
export const indexDocument: Operation<
  { body: operations["indexDocument"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "indexDocument",
  method: "POST",
  path: "/search/documents",
  permissions: [["SEARCH_MANAGEMENT"]],
  success: "empty",
};

/** Invite a user to a group. `POST /users/groups/{unique_name}/invite` */
export const inviteToGroup: Operation<
  { path: operations["inviteToGroup"]["parameters"]["path"]; query?: operations["inviteToGroup"]["parameters"]["query"]; body?: NonNullable<operations["inviteToGroup"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["inviteToGroup"]["responses"][200]["content"]["application/json"]
> = {
  id: "inviteToGroup",
  method: "POST",
  path: "/users/groups/{unique_name}/invite",
  permissions: [["INVITE"]],
};

/** Link the caller to a Facebook account. `POST /social/facebook/users` */
export const linkAccounts: Operation<
  { body?: NonNullable<operations["linkAccounts"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "linkAccounts",
  method: "POST",
  path: "/social/facebook/users",
  permissions: [["non_facebook_user_token"]],
  success: "empty",
};

/** Link the caller to a Google account. `POST /social/google/users` */
export const linkAccounts1: Operation<
  { body?: NonNullable<operations["linkAccounts1"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "linkAccounts1",
  method: "POST",
  path: "/social/google/users",
  permissions: [["non_google_user_token"]],
  success: "empty",
};

/** List the occurrences of activities, page by page. `GET /activity-occurrences` */
export const listActivityOccurrences: ListOperation<
  { query?: operations["listActivityOccurrences"]["parameters"]["query"] },
  operations["listActivityOccurrences"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["listActivityOccurrences"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "listActivityOccurrences",
  method: "GET",
  path: "/activity-occurrences",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** List groups, page by page. `GET /users/groups` */
export const listGroups: ListOperation<
  { query?: operations["listGroups"]["parameters"]["query"] },
  operations["listGroups"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["listGroups"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "listGroups",
  method: "GET",
  path: "/users/groups",
  permissions: [["LIST"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Get the login page. `GET /login` */
export const login: Operation<
  { query?: never },
  operations["login"]["responses"][200]["content"]["application/json"]
> = {
  id: "login",
  method: "GET",
  path: "/login",
};

/** Choose a new password with the secret of a password reset. `PUT /users/{id}/password-reset` */
export const passwordReset: Operation<
  { path: operations["passwordReset"]["parameters"]["path"]; query?: operations["passwordReset"]["parameters"]["query"]; body?: NonNullable<operations["passwordReset"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "passwordReset",
  method: "PUT",
  path: "/users/{id}/password-reset",
  permissions: [["ANY"]],
  success: "empty",
};

/** Change a template of a kind. `PATCH /templates/{type_hint}/{id}` */
export const patchTemplate: Operation<
  { path: operations["patchTemplate"]["parameters"]["path"]; query?: operations["patchTemplate"]["parameters"]["query"]; body?: NonNullable<operations["patchTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "patchTemplate",
  method: "PATCH",
  path: "/templates/{type_hint}/{id}",
  permissions: [["TEMPLATES_ADMIN"]],
  success: "empty",
};

/** Pay an invoice with a saved payment method. `POST /invoices/{id}/payments` */
export const payInvoice: Operation<
  { path: operations["payInvoice"]["parameters"]["path"]; body?: NonNullable<operations["payInvoice"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["payInvoice"]["responses"][200]["content"]["application/json"]
> = {
  id: "payInvoice",
  method: "POST",
  path: "/invoices/{id}/payments",
  permissions: [["INVOICES_USER", "owner"], ["INVOICES_ADMIN"]],
};

/** Pay an invoice through Stripe. `POST /payment/provider/stripe/payments` */
export const payStripeInvoice: Operation<
  { body?: NonNullable<operations["payStripeInvoice"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["payStripeInvoice"]["responses"][200]["content"]["application/json"]
> = {
  id: "payStripeInvoice",
  method: "POST",
  path: "/payment/provider/stripe/payments",
  permissions: [["ANY"]],
};

/** Authorize a payment of an invoice. `POST /payment/authorizations` */
export const paymentAuthorization: Operation<
  { body?: NonNullable<operations["paymentAuthorization"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["paymentAuthorization"]["responses"][201]["content"]["application/json"]
> = {
  id: "paymentAuthorization",
  method: "POST",
  path: "/payment/authorizations",
  permissions: [["PAYMENTS_ADMIN"], ["PAYMENTS_USER"]],
};

/** Capture an authorized payment. `POST /payment/authorizations/{id}/capture` */
export const paymentCapture: Operation<
  { path: operations["paymentCapture"]["parameters"]["path"] },
  undefined
> = {
  id: "paymentCapture",
  method: "POST",
  path: "/payment/authorizations/{id}/capture",
  permissions: [["PAYMENTS_ADMIN"]],
  success: "empty",
};

/** Record data points of several monitoring metrics. `POST /monitoring/metrics/datapoints` */
export const postBatch: Operation<
  { body?: NonNullable<operations["postBatch"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "postBatch",
  method: "POST",
  path: "/monitoring/metrics/datapoints",
  permissions: [["RECORD"]],
  success: "empty",
};

/** Record a data point of a monitoring metric. `POST /monitoring/metrics/{id}/datapoints` */
export const postDatapoint: Operation<
  { path: operations["postDatapoint"]["parameters"]["path"]; body?: NonNullable<operations["postDatapoint"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "postDatapoint",
  method: "POST",
  path: "/monitoring/metrics/{id}/datapoints",
  permissions: [["RECORD"]],
  success: "empty",
};

/** Send a message to a group. `POST /users/groups/{unique_name}/messages` */
export const postGroupMessage: Operation<
  { path: operations["postGroupMessage"]["parameters"]["path"]; body?: NonNullable<operations["postGroupMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["postGroupMessage"]["responses"][201]["content"]["application/json"]
> = {
  id: "postGroupMessage",
  method: "POST",
  path: "/users/groups/{unique_name}/messages",
};

/** Send a message to a user. `POST /users/{recipient_id}/messages` */
export const postUserMessage: Operation<
  { path: operations["postUserMessage"]["parameters"]["path"]; body?: NonNullable<operations["postUserMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["postUserMessage"]["responses"][201]["content"]["application/json"]
> = {
  id: "postUserMessage",
  method: "POST",
  path: "/users/{recipient_id}/messages",
};

/** Run a trivia import job. `POST /trivia/import/{id}/process` */
export const processImportJob: Operation<
  { path: operations["processImportJob"]["parameters"]["path"]; query: operations["processImportJob"]["parameters"]["query"] },
  operations["processImportJob"]["responses"][200]["content"]["application/json"]
> = {
  id: "processImportJob",
  method: "POST",
  path: "/trivia/import/{id}/process",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Bill the subscriptions that are due. `POST /subscriptions/process` */
export const processSubscriptions: Operation<
  { query?: never },
  undefined
> = {
  id: "processSubscriptions",
  method: "POST",
  path: "/subscriptions/process",
  permissions: [["SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Buy one item at once, paid from the wallet. `POST /store/quick-buy` */
export const quickBuy: Operation<
  { body?: NonNullable<operations["quickBuy"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["quickBuy"]["responses"][200]["content"]["application/json"]
> = {
  id: "quickBuy",
  method: "POST",
  path: "/store/quick-buy",
  permissions: [["PAYMENTS_USER", "owner"], ["PAYMENTS_ADMIN"]],
};

/** Create an invoice for one item at once, with the status new. `POST /store/quick-new` */
export const quickNew: Operation<
  { body?: NonNullable<operations["quickNew"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["quickNew"]["responses"][200]["content"]["application/json"]
> = {
  id: "quickNew",
  method: "POST",
  path: "/store/quick-new",
  permissions: [["PAYMENTS_USER", "owner"], ["PAYMENTS_ADMIN"]],
};

/** Create an invoice for one item at once, with the status paid. `POST /store/quick-paid` */
export const quickPaid: Operation<
  { body?: NonNullable<operations["quickPaid"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["quickPaid"]["responses"][200]["content"]["application/json"]
> = {
  id: "quickPaid",
  method: "POST",
  path: "/store/quick-paid",
  permissions: [["PAYMENTS_USER", "owner"], ["PAYMENTS_ADMIN"]],
};

/** Create an invoice for one item at once, with the status processing. `POST /store/quick-processing` */
export const quickProcessing: Operation<
  { body?: NonNullable<operations["quickProcessing"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["quickProcessing"]["responses"][200]["content"]["application/json"]
> = {
  id: "quickProcessing",
  method: "POST",
  path: "/store/quick-processing",
  permissions: [["PAYMENTS_USER", "owner"], ["PAYMENTS_ADMIN"]],
};

/** Reactivate a user's subscription. `POST /users/{user_id}/subscriptions/{inventory_id}/reactivate` */
export const reactivateUserSubscription: Operation<
  { path: operations["reactivateUserSubscription"]["parameters"]["path"]; body?: NonNullable<operations["reactivateUserSubscription"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["reactivateUserSubscription"]["responses"][200]["content"]["application/json"]
> = {
  id: "reactivateUserSubscription",
  method: "POST",
  path: "/users/{user_id}/subscriptions/{inventory_id}/reactivate",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"]],
};

/** Report an event of a monitoring incident. `POST /monitoring/incidents` */
export const receiveEvent: Operation<
  { body?: NonNullable<operations["receiveEvent"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["receiveEvent"]["responses"][200]["content"]["application/json"]
> = {
  id: "receiveEvent",
  method: "POST",
  path: "/monitoring/incidents",
  permissions: [["POST"]],
};

/** Become friends by an invite token. `POST /users/{user_id}/friends/tokens` */
export const redeemFriendshipToken: Operation<
  { path: operations["redeemFriendshipToken"]["parameters"]["path"]; body?: NonNullable<operations["redeemFriendshipToken"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "redeemFriendshipToken",
  method: "POST",
  path: "/users/{user_id}/friends/tokens",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
  success: "empty",
};

/** Refund a transaction, in whole or in part. `POST /transactions/{id}/refunds` */
export const refundTransaction: Operation<
  { path: operations["refundTransaction"]["parameters"]["path"]; body?: NonNullable<operations["refundTransaction"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["refundTransaction"]["responses"][201]["content"]["application/json"]
> = {
  id: "refundTransaction",
  method: "POST",
  path: "/transactions/{id}/refunds",
  permissions: [["PAYMENTS_ADMIN"]],
};

/** Register a user. `POST /users` */
export const registerUser: Operation<
  { body?: NonNullable<operations["registerUser"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["registerUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "registerUser",
  method: "POST",
  path: "/users",
  permissions: [["POST"]],
};

/** Register a user through Cuentas. `POST /users/cuentas` */
export const registerUserCuentas: Operation<
  { body?: NonNullable<operations["registerUserCuentas"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["registerUserCuentas"]["responses"][201]["content"]["application/json"]
> = {
  id: "registerUserCuentas",
  method: "POST",
  path: "/users/cuentas",
  permissions: [["NONE"]],
};

/** Build the search index again. `POST /search/reindex` */
export const reindexAll: Operation<
  { body: operations["reindexAll"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "reindexAll",
  method: "POST",
  path: "/search/reindex",
  permissions: [["SEARCH_MANAGEMENT"]],
  success: "empty",
};

/** Remove a challenge from a campaign. `DELETE /campaigns/{campaign_id}/challenges/{id}` */
export const removeChallengeFromCampaign: Operation<
  { path: operations["removeChallengeFromCampaign"]["parameters"]["path"] },
  undefined
> = {
  id: "removeChallengeFromCampaign",
  method: "DELETE",
  path: "/campaigns/{campaign_id}/challenges/{id}",
  permissions: [["CAMPAIGNS_ADMIN"]],
  success: "empty",
};

/** Unblock a user in another user's chat. `DELETE /chat/users/{id}/blacklist/{blacklisted_user_id}` */
export const removeChatBlacklist: Operation<
  { path: operations["removeChatBlacklist"]["parameters"]["path"] },
  undefined
> = {
  id: "removeChatBlacklist",
  method: "DELETE",
  path: "/chat/users/{id}/blacklist/{blacklisted_user_id}",
  permissions: [["CHAT_ADMIN"], ["owner"]],
  success: "empty",
};

/** Remove a coupon from a cart. `DELETE /carts/{id}/discounts/{code}` */
export const removeDiscountFromCart: Operation<
  { path: operations["removeDiscountFromCart"]["parameters"]["path"] },
  undefined
> = {
  id: "removeDiscountFromCart",
  method: "DELETE",
  path: "/carts/{id}/discounts/{code}",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Remove a document from the search index. `DELETE /search/documents` */
export const removeDocument: Operation<
  { body: operations["removeDocument"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "removeDocument",
  method: "DELETE",
  path: "/search/documents",
  permissions: [["SEARCH_MANAGEMENT"]],
  success: "empty",
};

/** Remove a member from a group. `DELETE /users/groups/{unique_name}/members/{user_id}` */
export const removeGroupMember: Operation<
  { path: operations["removeGroupMember"]["parameters"]["path"] },
  undefined
> = {
  id: "removeGroupMember",
  method: "DELETE",
  path: "/users/groups/{unique_name}/members/{user_id}",
  permissions: [["DELETE"]],
  success: "empty",
};

/** End a friendship, or decline it. `DELETE /users/{user_id}/friends/{id}` */
export const removeOrDeclineFriend: Operation<
  { path: operations["removeOrDeclineFriend"]["parameters"]["path"] },
  undefined
> = {
  id: "removeOrDeclineFriend",
  method: "DELETE",
  path: "/users/{user_id}/friends/{id}",
  permissions: [["FRIENDSHIPS_ADMIN"], ["FRIENDSHIPS_USER", "owner"]],
  success: "empty",
};

/** Remove a tag from a trivia question. `DELETE /trivia/questions/{id}/tags/{tag}` */
export const removeQuestionTag: Operation<
  { path: operations["removeQuestionTag"]["parameters"]["path"] },
  undefined
> = {
  id: "removeQuestionTag",
  method: "DELETE",
  path: "/trivia/questions/{id}/tags/{tag}",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Take a security identifier from a user. `DELETE /access/users/{user_id}/sids/{sid}` */
export const removeSid: Operation<
  { path: operations["removeSid"]["parameters"]["path"] },
  undefined
> = {
  id: "removeSid",
  method: "DELETE",
  path: "/access/users/{user_id}/sids/{sid}",
  permissions: [["ROLE_SUPER_ADMIN"]],
  success: "empty",
};

/** Remove a tag from all trivia questions that match. `DELETE /trivia/questions/tags/{tag}` */
export const removeTagToQuestionsBatch: Operation<
  { path: operations["removeTagToQuestionsBatch"]["parameters"]["path"]; query?: operations["removeTagToQuestionsBatch"]["parameters"]["query"] },
  operations["removeTagToQuestionsBatch"]["responses"][200]["content"]["application/json"]
> = {
  id: "removeTagToQuestionsBatch",
  method: "DELETE",
  path: "/trivia/questions/tags/{tag}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Remove a user from an activity occurrence. `DELETE /activity-occurrences/{activity_occurrence_id}/users/{user_id}` */
export const removeUser: Operation<
  { path: operations["removeUser"]["parameters"]["path"]; query?: operations["removeUser"]["parameters"]["query"] },
  undefined
> = {
  id: "removeUser",
  method: "DELETE",
  path: "/activity-occurrences/{activity_occurrence_id}/users/{user_id}",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
  success: "empty",
};

/** No longer let a user see a video. `DELETE /media/videos/{video_id}/whitelist/{id}` */
export const removeUserFromVideoWhitelist: Operation<
  { path: operations["removeUserFromVideoWhitelist"]["parameters"]["path"] },
  undefined
> = {
  id: "removeUserFromVideoWhitelist",
  method: "DELETE",
  path: "/media/videos/{video_id}/whitelist/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Remove a tag from a user. `DELETE /users/{user_id}/tags/{tag}` */
export const removeUserTag: Operation<
  { path: operations["removeUserTag"]["parameters"]["path"] },
  undefined
> = {
  id: "removeUserTag",
  method: "DELETE",
  path: "/users/{user_id}/tags/{tag}",
  permissions: [["USERS_ADMIN"]],
  success: "empty",
};

/** Remove a contributor from a video. `DELETE /media/videos/{video_id}/contributors/{id}` */
export const removeVideoContributor: Operation<
  { path: operations["removeVideoContributor"]["parameters"]["path"] },
  undefined
> = {
  id: "removeVideoContributor",
  method: "DELETE",
  path: "/media/videos/{video_id}/contributors/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Count all indexed documents of a type. `GET /search/count/{type}` */
export const searchCountGET: Operation<
  { path: operations["searchCountGET"]["parameters"]["path"] },
  operations["searchCountGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchCountGET",
  method: "GET",
  path: "/search/count/{type}",
  permissions: [["SEARCH"]],
};

/** Count the indexed documents of a type that match a query. `POST /search/count/{type}` */
export const searchCountPOST: Operation<
  { path: operations["searchCountPOST"]["parameters"]["path"]; body?: NonNullable<operations["searchCountPOST"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["searchCountPOST"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchCountPOST",
  method: "POST",
  path: "/search/count/{type}",
  permissions: [["SEARCH"]],
};

/** Get one indexed document of a type. `GET /search/documents/{type}/{id}` */
export const searchDocumentGET: Operation<
  { path: operations["searchDocumentGET"]["parameters"]["path"] },
  operations["searchDocumentGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchDocumentGET",
  method: "GET",
  path: "/search/documents/{type}/{id}",
  permissions: [["SEARCH"]],
};

/** Explain how a document of a type matches. `GET /search/explain/{type}/{id}` */
export const searchExplainGET: Operation<
  { path: operations["searchExplainGET"]["parameters"]["path"] },
  operations["searchExplainGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchExplainGET",
  method: "GET",
  path: "/search/explain/{type}/{id}",
  permissions: [["SEARCH"]],
};

/** Explain how a document of a type matches a query. `POST /search/explain/{type}/{id}` */
export const searchExplainPOST: Operation<
  { path: operations["searchExplainPOST"]["parameters"]["path"]; body?: NonNullable<operations["searchExplainPOST"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["searchExplainPOST"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchExplainPOST",
  method: "POST",
  path: "/search/explain/{type}/{id}",
  permissions: [["SEARCH"]],
};

/** Search the indexed documents of a type. `POST /search/index/{type}` */
export const searchIndex: Operation<
  { path: operations["searchIndex"]["parameters"]["path"]; body?: NonNullable<operations["searchIndex"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["searchIndex"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchIndex",
  method: "POST",
  path: "/search/index/{type}",
  permissions: [["SEARCH"]],
};

/** List the indexed documents of a type. `GET /search/index/{type}` */
export const searchIndexGET: Operation<
  { path: operations["searchIndexGET"]["parameters"]["path"] },
  operations["searchIndexGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchIndexGET",
  method: "GET",
  path: "/search/index/{type}",
  permissions: [["SEARCH"]],
};

/** List the search indices. `GET /search/indices` */
export const searchIndicesGET: Operation<
  { query?: never },
  operations["searchIndicesGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchIndicesGET",
  method: "GET",
  path: "/search/indices",
  permissions: [["SEARCH_ADMIN"]],
};

/** Get the fields of the index of a type. `GET /search/mappings/{type}` */
export const searchMappingsGET: Operation<
  { path: operations["searchMappingsGET"]["parameters"]["path"] },
  operations["searchMappingsGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchMappingsGET",
  method: "GET",
  path: "/search/mappings/{type}",
  permissions: [["SEARCH"]],
};

/** Search the public documents of a type. `POST /search/public/{type}` */
export const searchPublicIndex: Operation<
  { path: operations["searchPublicIndex"]["parameters"]["path"]; query?: operations["searchPublicIndex"]["parameters"]["query"]; body?: NonNullable<operations["searchPublicIndex"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["searchPublicIndex"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchPublicIndex",
  method: "POST",
  path: "/search/public/{type}",
  permissions: [["SEARCH_ADMIN"]],
};

/** List the tags that trivia questions have, page by page. `GET /trivia/tags` */
export const searchQuestionTags: ListOperation<
  { query?: operations["searchQuestionTags"]["parameters"]["query"] },
  operations["searchQuestionTags"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["searchQuestionTags"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "searchQuestionTags",
  method: "GET",
  path: "/trivia/tags",
  permissions: [["TRIVIA_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};

/** Validate the search of a type. `GET /search/validate/{type}` */
export const searchValidateGET: Operation<
  { path: operations["searchValidateGET"]["parameters"]["path"] },
  operations["searchValidateGET"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchValidateGET",
  method: "GET",
  path: "/search/validate/{type}",
  permissions: [["SEARCH"]],
};

/** Validate a query on the documents of a type. `POST /search/validate/{type}` */
export const searchValidatePOST: Operation<
  { path: operations["searchValidatePOST"]["parameters"]["path"]; body?: NonNullable<operations["searchValidatePOST"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["searchValidatePOST"]["responses"][200]["content"]["application/json"]
> = {
  id: "searchValidatePOST",
  method: "POST",
  path: "/search/validate/{type}",
  permissions: [["SEARCH"]],
};

/** Send an event to the rule engine. `POST /bre/events` */
export const sendBREEvent: Operation<
  { body?: NonNullable<operations["sendBREEvent"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["sendBREEvent"]["responses"][200]["content"]["application/json"]
> = {
  id: "sendBREEvent",
  method: "POST",
  path: "/bre/events",
  permissions: [["BRE_RULE_ENGINE_EVENTS_USER"]],
};

/** Send several requests as one. `POST /batch` */
export const sendBatch: Operation<
  { body?: NonNullable<operations["sendBatch"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["sendBatch"]["responses"][207]["content"]["application/json"]
> = {
  id: "sendBatch",
  method: "POST",
  path: "/batch",
  permissions: [["ANY"]],
};

/** Send a chat message. `POST /chat/messages` */
export const sendChatMessage: Operation<
  { body?: NonNullable<operations["sendChatMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["sendChatMessage"]["responses"][201]["content"]["application/json"]
> = {
  id: "sendChatMessage",
  method: "POST",
  path: "/chat/messages",
  permissions: [["ANY"]],
};

/** Send a message by any of several channels. `POST /messaging/message` */
export const sendMessage: Operation<
  { body?: NonNullable<operations["sendMessage"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendMessage",
  method: "POST",
  path: "/messaging/message",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send a notification. `POST /notifications` */
export const sendNotification: Operation<
  { body?: NonNullable<operations["sendNotification"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["sendNotification"]["responses"][201]["content"]["application/json"]
> = {
  id: "sendNotification",
  method: "POST",
  path: "/notifications",
  permissions: [["NOTIFICATIONS_ADMIN"]],
};

/** Send an email with a text of its own. `POST /messaging/raw-email` */
export const sendRawEmail: Operation<
  { body?: NonNullable<operations["sendRawEmail"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendRawEmail",
  method: "POST",
  path: "/messaging/raw-email",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send a push notification with a text of its own. `POST /messaging/raw-push` */
export const sendRawPush: Operation<
  { body?: NonNullable<operations["sendRawPush"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendRawPush",
  method: "POST",
  path: "/messaging/raw-push",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send an SMS with a text of its own. `POST /messaging/raw-sms` */
export const sendRawSMS: Operation<
  { body?: NonNullable<operations["sendRawSMS"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendRawSMS",
  method: "POST",
  path: "/messaging/raw-sms",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send an email from a template. `POST /messaging/templated-email` */
export const sendTemplatedEmail: Operation<
  { body?: NonNullable<operations["sendTemplatedEmail"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendTemplatedEmail",
  method: "POST",
  path: "/messaging/templated-email",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send a push notification from a template. `POST /messaging/templated-push` */
export const sendTemplatedPush: Operation<
  { body?: NonNullable<operations["sendTemplatedPush"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendTemplatedPush",
  method: "POST",
  path: "/messaging/templated-push",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send an SMS from a template. `POST /messaging/templated-sms` */
export const sendTemplatedSMS: Operation<
  { body?: NonNullable<operations["sendTemplatedSMS"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendTemplatedSMS",
  method: "POST",
  path: "/messaging/templated-sms",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Send a message over websockets. `POST /messaging/websocket-message` */
export const sendWebsocket: Operation<
  { body?: NonNullable<operations["sendWebsocket"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "sendWebsocket",
  method: "POST",
  path: "/messaging/websocket-message",
  permissions: [["MESSAGING_ADMIN"]],
  success: "empty",
};

/** Set a user's progress in an achievement. `PUT /users/{user_id}/achievements/{achievement_name}/progress` */
export const setAchievementProgress: Operation<
  { path: operations["setAchievementProgress"]["parameters"]["path"]; body?: NonNullable<operations["setAchievementProgress"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setAchievementProgress"]["responses"][200]["content"]["application/json"]
> = {
  id: "setAchievementProgress",
  method: "PUT",
  path: "/users/{user_id}/achievements/{achievement_name}/progress",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
};

/** Report the results of an activity occurrence. `POST /activity-occurrences/{activity_occurrence_id}/results` */
export const setActivityOccurrenceResults: Operation<
  { path: operations["setActivityOccurrenceResults"]["parameters"]["path"]; body?: NonNullable<operations["setActivityOccurrenceResults"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setActivityOccurrenceResults"]["responses"][200]["content"]["application/json"]
> = {
  id: "setActivityOccurrenceResults",
  method: "POST",
  path: "/activity-occurrences/{activity_occurrence_id}/results",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
};

/** Change the settings of an activity occurrence. `PUT /activity-occurrences/{activity_occurrence_id}/settings` */
export const setActivityOccurrenceSettings: Operation<
  { path: operations["setActivityOccurrenceSettings"]["parameters"]["path"]; body?: NonNullable<operations["setActivityOccurrenceSettings"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setActivityOccurrenceSettings"]["responses"][200]["content"]["application/json"]
> = {
  id: "setActivityOccurrenceSettings",
  method: "PUT",
  path: "/activity-occurrences/{activity_occurrence_id}/settings",
  permissions: [["ACTIVITIES_USER", "host"], ["ACTIVITIES_ADMIN"]],
};

/** Set the additional properties of an invoice. `PUT /invoices/{id}/properties` */
export const setAdditionalProperties: Operation<
  { path: operations["setAdditionalProperties"]["parameters"]["path"]; body: operations["setAdditionalProperties"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "setAdditionalProperties",
  method: "PUT",
  path: "/invoices/{id}/properties",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Enable or disable a rule. `PUT /bre/rules/{id}/enabled` */
export const setBRERule: Operation<
  { path: operations["setBRERule"]["parameters"]["path"]; body?: NonNullable<operations["setBRERule"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setBRERule",
  method: "PUT",
  path: "/bre/rules/{id}/enabled",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
  success: "empty",
};

/** Set the fulfillment status of an item inside a bundle on an invoice. `PUT /invoices/{id}/items/{bundleSku}/bundled-skus/{sku}/fulfillment-status` */
export const setBundledInvoiceItemFulfillmentStatus: Operation<
  { path: operations["setBundledInvoiceItemFulfillmentStatus"]["parameters"]["path"]; body: operations["setBundledInvoiceItemFulfillmentStatus"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "setBundledInvoiceItemFulfillmentStatus",
  method: "PUT",
  path: "/invoices/{id}/items/{bundleSku}/bundled-skus/{sku}/fulfillment-status",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Set the currency of a cart. `PUT /carts/{id}/currency` */
export const setCartCurrency: Operation<
  { path: operations["setCartCurrency"]["parameters"]["path"]; body?: NonNullable<operations["setCartCurrency"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setCartCurrency",
  method: "PUT",
  path: "/carts/{id}/currency",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Set the owner of a cart. `PUT /carts/{id}/owner` */
export const setCartOwner: Operation<
  { path: operations["setCartOwner"]["parameters"]["path"]; body?: NonNullable<operations["setCartOwner"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setCartOwner",
  method: "PUT",
  path: "/carts/{id}/owner",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Set the grant types that an API client may use. `PUT /auth/clients/{client_key}/grant-types` */
export const setClientGrantTypes: Operation<
  { path: operations["setClientGrantTypes"]["parameters"]["path"]; body?: NonNullable<operations["setClientGrantTypes"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setClientGrantTypes",
  method: "PUT",
  path: "/auth/clients/{client_key}/grant-types",
  permissions: [["CLIENTS_ADMIN"]],
  success: "empty",
};

/** Set the redirect URIs of an API client. `PUT /auth/clients/{client_key}/redirect-uris` */
export const setClientRedirectUris: Operation<
  { path: operations["setClientRedirectUris"]["parameters"]["path"]; body?: NonNullable<operations["setClientRedirectUris"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setClientRedirectUris",
  method: "PUT",
  path: "/auth/clients/{client_key}/redirect-uris",
  permissions: [["CLIENTS_ADMIN"]],
  success: "empty",
};

/** Set the roles of an API client. `PUT /auth/clients/{client_key}/roles` */
export const setClientRoles: Operation<
  { path: operations["setClientRoles"]["parameters"]["path"]; body?: NonNullable<operations["setClientRoles"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setClientRoles"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "setClientRoles",
  method: "PUT",
  path: "/auth/clients/{client_key}/roles",
  permissions: [["ROLES_ADMIN"]],
  success: "json-or-empty",
};

/** Set the external reference of an invoice. `PUT /invoices/{id}/external-ref` */
export const setExternalRef: Operation<
  { path: operations["setExternalRef"]["parameters"]["path"]; body?: NonNullable<operations["setExternalRef"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setExternalRef",
  method: "PUT",
  path: "/invoices/{id}/external-ref",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Set the fulfillment status of an item on an invoice. `PUT /invoices/{id}/items/{sku}/fulfillment-status` */
export const setInvoiceItemFulfillmentStatus: Operation<
  { path: operations["setInvoiceItemFulfillmentStatus"]["parameters"]["path"]; body: operations["setInvoiceItemFulfillmentStatus"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "setInvoiceItemFulfillmentStatus",
  method: "PUT",
  path: "/invoices/{id}/items/{sku}/fulfillment-status",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Turn maintenance on. `POST /maintenance` */
export const setMaintenance: Operation<
  { body?: NonNullable<operations["setMaintenance"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setMaintenance",
  method: "POST",
  path: "/maintenance",
  permissions: [["MAINTENANCE_ADMIN"]],
  success: "empty",
};

/** Set the order notes of an invoice. `PUT /invoices/{id}/order-notes` */
export const setOrderNotes: Operation<
  { path: operations["setOrderNotes"]["parameters"]["path"]; body?: NonNullable<operations["setOrderNotes"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setOrderNotes",
  method: "PUT",
  path: "/invoices/{id}/order-notes",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Set a user's password. `PUT /users/{id}/password` */
export const setPassword: Operation<
  { path: operations["setPassword"]["parameters"]["path"]; body?: NonNullable<operations["setPassword"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setPassword",
  method: "PUT",
  path: "/users/{id}/password",
  permissions: [["PUT"]],
  success: "empty",
};

/** Set the payment status of an invoice. `PUT /invoices/{id}/payment-status` */
export const setPaymentStatus: Operation<
  { path: operations["setPaymentStatus"]["parameters"]["path"]; body?: NonNullable<operations["setPaymentStatus"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setPaymentStatus",
  method: "PUT",
  path: "/invoices/{id}/payment-status",
  permissions: [["INVOICES_ADMIN"]],
  success: "empty",
};

/** Set the permissions of a role. `PUT /auth/roles/{role}/permissions` */
export const setPermissionsForRole: Operation<
  { path: operations["setPermissionsForRole"]["parameters"]["path"]; body?: NonNullable<operations["setPermissionsForRole"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setPermissionsForRole"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "setPermissionsForRole",
  method: "PUT",
  path: "/auth/roles/{role}/permissions",
  permissions: [["ROLES_ADMIN"]],
  success: "json-or-empty",
};

/** Set a user's progress in a level schema. `PUT /users/{user_id}/leveling/{name}/progress` */
export const setProgress: Operation<
  { path: operations["setProgress"]["parameters"]["path"]; body?: NonNullable<operations["setProgress"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setProgress",
  method: "PUT",
  path: "/users/{user_id}/leveling/{name}/progress",
  permissions: [["LEVELING_ADMIN"]],
  success: "empty",
};

/** Set when a user's subscription is billed next. `PUT /users/{user_id}/subscriptions/{inventory_id}/bill-date` */
export const setSubscriptionBillDate: Operation<
  { path: operations["setSubscriptionBillDate"]["parameters"]["path"]; body: operations["setSubscriptionBillDate"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "setSubscriptionBillDate",
  method: "PUT",
  path: "/users/{user_id}/subscriptions/{inventory_id}/bill-date",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Set the payment method of a user's subscription. `PUT /users/{user_id}/subscriptions/{inventory_id}/payment-method` */
export const setSubscriptionPaymentMethod: Operation<
  { path: operations["setSubscriptionPaymentMethod"]["parameters"]["path"]; body?: NonNullable<operations["setSubscriptionPaymentMethod"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setSubscriptionPaymentMethod",
  method: "PUT",
  path: "/users/{user_id}/subscriptions/{inventory_id}/payment-method",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Set the status of a user's subscription. `PUT /users/{user_id}/subscriptions/{inventory_id}/status` */
export const setSubscriptionStatus: Operation<
  { path: operations["setSubscriptionStatus"]["parameters"]["path"]; body: operations["setSubscriptionStatus"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "setSubscriptionStatus",
  method: "PUT",
  path: "/users/{user_id}/subscriptions/{inventory_id}/status",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Set the status of a user's notification. `PUT /users/{user_id}/notifications/{notification_id}/status` */
export const setUserNotificationStatus: Operation<
  { path: operations["setUserNotificationStatus"]["parameters"]["path"]; body?: NonNullable<operations["setUserNotificationStatus"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setUserNotificationStatus",
  method: "PUT",
  path: "/users/{user_id}/notifications/{notification_id}/status",
  permissions: [["NOTIFICATIONS_ADMIN"], ["self"]],
  success: "empty",
};

/** Set the roles of a user. `PUT /auth/users/{user_id}/roles` */
export const setUserRoles: Operation<
  { path: operations["setUserRoles"]["parameters"]["path"]; body?: NonNullable<operations["setUserRoles"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setUserRoles"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "setUserRoles",
  method: "PUT",
  path: "/auth/users/{user_id}/roles",
  permissions: [["ROLES_ADMIN"]],
  success: "json-or-empty",
};

/** Set the status of a user in an activity occurrence. `PUT /activity-occurrences/{activity_occurrence_id}/users/{user_id}/status` */
export const setUserStatus: Operation<
  { path: operations["setUserStatus"]["parameters"]["path"]; body?: NonNullable<operations["setUserStatus"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["setUserStatus"]["responses"][202]["content"]["application/json"]
> = {
  id: "setUserStatus",
  method: "PUT",
  path: "/activity-occurrences/{activity_occurrence_id}/users/{user_id}/status",
  permissions: [["ACTIVITIES_USER"], ["ACTIVITIES_ADMIN"]],
};

/** Set the plan of a user's subscription. `PUT /users/{user_id}/subscriptions/{inventory_id}/plan` */
export const setUserSubscriptionPlan: Operation<
  { path: operations["setUserSubscriptionPlan"]["parameters"]["path"]; body?: NonNullable<operations["setUserSubscriptionPlan"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setUserSubscriptionPlan",
  method: "PUT",
  path: "/users/{user_id}/subscriptions/{inventory_id}/plan",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Set a price of its own for a user's subscription. `PUT /users/{user_id}/subscriptions/{inventory_id}/price-override` */
export const setUserSubscriptionPrice: Operation<
  { path: operations["setUserSubscriptionPrice"]["parameters"]["path"]; body?: NonNullable<operations["setUserSubscriptionPrice"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "setUserSubscriptionPrice",
  method: "PUT",
  path: "/users/{user_id}/subscriptions/{inventory_id}/price-override",
  permissions: [["USERS_SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Silence a notification type for a user, or no longer. `PUT /users/{user_id}/notifications/types/{type_id}/silenced` */
export const silenceDirectNotifications: Operation<
  { path: operations["silenceDirectNotifications"]["parameters"]["path"]; body: operations["silenceDirectNotifications"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "silenceDirectNotifications",
  method: "PUT",
  path: "/users/{user_id}/notifications/types/{type_id}/silenced",
  permissions: [["NOTIFICATIONS_ADMIN"], ["self"]],
  success: "empty",
};

/** Start an Optimal payment of an invoice. `POST /payment/provider/optimal/silent` */
export const silentPostOptimal: Operation<
  { body?: NonNullable<operations["silentPostOptimal"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["silentPostOptimal"]["responses"][201]["content"]["application/json"]
> = {
  id: "silentPostOptimal",
  method: "POST",
  path: "/payment/provider/optimal/silent",
  permissions: [["OPTIMAL_ADMIN"], ["owner"]],
};

/** Send a user the means to reset the password. `POST /users/{id}/password-reset` */
export const startPasswordReset: Operation<
  { path: operations["startPasswordReset"]["parameters"]["path"] },
  undefined
> = {
  id: "startPasswordReset",
  method: "POST",
  path: "/users/{id}/password-reset",
  permissions: [["ANY"]],
  success: "empty",
};

/** Ask for a password reset by email address, name or phone number. `POST /users/password-reset` */
export const submitPasswordReset: Operation<
  { body?: NonNullable<operations["submitPasswordReset"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "submitPasswordReset",
  method: "POST",
  path: "/users/password-reset",
  permissions: [["ANY"]],
  success: "empty",
};

/** Change an achievement. `PUT /achievements/{name}` */
export const updateAchievement: Operation<
  { path: operations["updateAchievement"]["parameters"]["path"]; body?: NonNullable<operations["updateAchievement"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateAchievement"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateAchievement",
  method: "PUT",
  path: "/achievements/{name}",
  permissions: [["ACHIEVEMENTS_ADMIN"]],
  success: "json-or-empty",
};

/** Change an achievement template. `PATCH /achievements/templates/{id}` */
export const updateAchievementTemplate: Operation<
  { path: operations["updateAchievementTemplate"]["parameters"]["path"]; query?: operations["updateAchievementTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateAchievementTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateAchievementTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateAchievementTemplate",
  method: "PATCH",
  path: "/achievements/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an activity. `PUT /activities/{id}` */
export const updateActivity: Operation<
  { path: operations["updateActivity"]["parameters"]["path"]; body?: NonNullable<operations["updateActivity"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateActivity"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateActivity",
  method: "PUT",
  path: "/activities/{id}",
  permissions: [["ACTIVITIES_ADMIN"]],
  success: "json-or-empty",
};

/** Set the status of an activity occurrence. `PUT /activity-occurrences/{activity_occurrence_id}/status` */
export const updateActivityOccurrenceStatus: Operation<
  { path: operations["updateActivityOccurrenceStatus"]["parameters"]["path"]; body?: NonNullable<operations["updateActivityOccurrenceStatus"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateActivityOccurrenceStatus",
  method: "PUT",
  path: "/activity-occurrences/{activity_occurrence_id}/status",
  permissions: [["ACTIVITIES_USER", "host"], ["ACTIVITIES_ADMIN"]],
  success: "empty",
};

/** Change an activity template. `PATCH /activities/templates/{id}` */
export const updateActivityTemplate: Operation<
  { path: operations["updateActivityTemplate"]["parameters"]["path"]; query?: operations["updateActivityTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateActivityTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateActivityTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateActivityTemplate",
  method: "PATCH",
  path: "/activities/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an address of a user. `PUT /users/{user_id}/addresses/{id}` */
export const updateAddress: Operation<
  { path: operations["updateAddress"]["parameters"]["path"]; body?: NonNullable<operations["updateAddress"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateAddress"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateAddress",
  method: "PUT",
  path: "/users/{user_id}/addresses/{id}",
  permissions: [["USERS_ADMIN"], ["owner"]],
  success: "json-or-empty",
};

/** Change a monitoring alert. `PUT /monitoring/alerts/{id}` */
export const updateAlert: Operation<
  { path: operations["updateAlert"]["parameters"]["path"]; body?: NonNullable<operations["updateAlert"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateAlert",
  method: "PUT",
  path: "/monitoring/alerts/{id}",
  permissions: [["PUT"]],
  success: "empty",
};

/** Change an article. `PUT /content/articles/{id}` */
export const updateArticle: Operation<
  { path: operations["updateArticle"]["parameters"]["path"]; body?: NonNullable<operations["updateArticle"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateArticle"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateArticle",
  method: "PUT",
  path: "/content/articles/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an article template. `PATCH /content/articles/templates/{id}` */
export const updateArticleTemplate: Operation<
  { path: operations["updateArticleTemplate"]["parameters"]["path"]; query?: operations["updateArticleTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateArticleTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateArticleTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateArticleTemplate",
  method: "PATCH",
  path: "/content/articles/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an artist. `PUT /media/artists/{id}` */
export const updateArtist: Operation<
  { path: operations["updateArtist"]["parameters"]["path"]; body?: NonNullable<operations["updateArtist"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateArtist",
  method: "PUT",
  path: "/media/artists/{id}",
  permissions: [["ARTISTS_ADMIN"]],
  success: "empty",
};

/** Change an artist template. `PATCH /media/artists/templates/{id}` */
export const updateArtistTemplate: Operation<
  { path: operations["updateArtistTemplate"]["parameters"]["path"]; query?: operations["updateArtistTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateArtistTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateArtistTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateArtistTemplate",
  method: "PATCH",
  path: "/media/artists/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change the definition of a rule global. `PUT /bre/globals/definitions/{id}` */
export const updateBREGlobal: Operation<
  { path: operations["updateBREGlobal"]["parameters"]["path"]; body?: NonNullable<operations["updateBREGlobal"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateBREGlobal"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateBREGlobal",
  method: "PUT",
  path: "/bre/globals/definitions/{id}",
  permissions: [["BRE_RULE_ENGINE_GLOBALS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a rule. `PUT /bre/rules/{id}` */
export const updateBRERule: Operation<
  { path: operations["updateBRERule"]["parameters"]["path"]; body?: NonNullable<operations["updateBRERule"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateBRERule"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateBRERule",
  method: "PUT",
  path: "/bre/rules/{id}",
  permissions: [["BRE_RULE_ENGINE_RULES_ADMIN"]],
  success: "json-or-empty",
};

/** Change a rule trigger. `PUT /bre/triggers/{event_name}` */
export const updateBRETrigger: Operation<
  { path: operations["updateBRETrigger"]["parameters"]["path"]; body?: NonNullable<operations["updateBRETrigger"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateBRETrigger"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateBRETrigger",
  method: "PUT",
  path: "/bre/triggers/{event_name}",
  permissions: [["BRE_RULE_ENGINE_TRIGGERS_ADMIN"]],
  success: "json-or-empty",
};

/** Set the billing address of an invoice. `PUT /invoices/{id}/billing-address` */
export const updateBillingInfo: Operation<
  { path: operations["updateBillingInfo"]["parameters"]["path"]; body?: NonNullable<operations["updateBillingInfo"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateBillingInfo",
  method: "PUT",
  path: "/invoices/{id}/billing-address",
  permissions: [["INVOICES_USER", "owner"], ["INVOICES_ADMIN"]],
  success: "empty",
};

/** Change a bundle. `PUT /store/bundles/{id}` */
export const updateBundleItem: Operation<
  { path: operations["updateBundleItem"]["parameters"]["path"]; query?: operations["updateBundleItem"]["parameters"]["query"]; body?: NonNullable<operations["updateBundleItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateBundleItem"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateBundleItem",
  method: "PUT",
  path: "/store/bundles/{id}",
  permissions: [["BUNDLES_ADMIN"]],
  success: "json-or-empty",
};

/** Change a bundle template. `PATCH /store/bundles/templates/{id}` */
export const updateBundleTemplate: Operation<
  { path: operations["updateBundleTemplate"]["parameters"]["path"]; query?: operations["updateBundleTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateBundleTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateBundleTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateBundleTemplate",
  method: "PATCH",
  path: "/store/bundles/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a campaign. `PUT /campaigns/{id}` */
export const updateCampaign: Operation<
  { path: operations["updateCampaign"]["parameters"]["path"]; body?: NonNullable<operations["updateCampaign"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCampaign"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCampaign",
  method: "PUT",
  path: "/campaigns/{id}",
  permissions: [["CAMPAIGNS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a campaign template. `PATCH /campaigns/templates/{id}` */
export const updateCampaignTemplate: Operation<
  { path: operations["updateCampaignTemplate"]["parameters"]["path"]; query?: operations["updateCampaignTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateCampaignTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCampaignTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCampaignTemplate",
  method: "PATCH",
  path: "/campaigns/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a sale. `PUT /store/sales/{id}` */
export const updateCatalogSale: Operation<
  { path: operations["updateCatalogSale"]["parameters"]["path"]; body?: NonNullable<operations["updateCatalogSale"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCatalogSale"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCatalogSale",
  method: "PUT",
  path: "/store/sales/{id}",
  permissions: [["SALES_ADMIN"]],
  success: "json-or-empty",
};

/** Change a category. `PUT /categories/{id}` */
export const updateCategory: Operation<
  { path: operations["updateCategory"]["parameters"]["path"]; body?: NonNullable<operations["updateCategory"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCategory"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCategory",
  method: "PUT",
  path: "/categories/{id}",
  permissions: [["CATEGORIES_ADMIN"]],
  success: "json-or-empty",
};

/** Change a category template. `PATCH /categories/templates/{id}` */
export const updateCategoryTemplate: Operation<
  { path: operations["updateCategoryTemplate"]["parameters"]["path"]; query?: operations["updateCategoryTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateCategoryTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCategoryTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCategoryTemplate",
  method: "PATCH",
  path: "/categories/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a challenge. `PUT /challenges/{id}` */
export const updateChallenge: Operation<
  { path: operations["updateChallenge"]["parameters"]["path"]; body?: NonNullable<operations["updateChallenge"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateChallenge"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateChallenge",
  method: "PUT",
  path: "/challenges/{id}",
  permissions: [["CHALLENGES_ADMIN"]],
};

/** Change an activity of a challenge. `PUT /challenges/{challenge_id}/activities/{id}` */
export const updateChallengeActivity: Operation<
  { path: operations["updateChallengeActivity"]["parameters"]["path"]; query?: operations["updateChallengeActivity"]["parameters"]["query"]; body?: NonNullable<operations["updateChallengeActivity"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateChallengeActivity",
  method: "PUT",
  path: "/challenges/{challenge_id}/activities/{id}",
  permissions: [["CHALLENGES_ADMIN"]],
  success: "empty",
};

/** Change a challenge activity template. `PATCH /challenge-activities/templates/{id}` */
export const updateChallengeActivityTemplate: Operation<
  { path: operations["updateChallengeActivityTemplate"]["parameters"]["path"]; query?: operations["updateChallengeActivityTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateChallengeActivityTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateChallengeActivityTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateChallengeActivityTemplate",
  method: "PATCH",
  path: "/challenge-activities/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a challenge template. `PATCH /challenges/templates/{id}` */
export const updateChallengeTemplate: Operation<
  { path: operations["updateChallengeTemplate"]["parameters"]["path"]; query?: operations["updateChallengeTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateChallengeTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateChallengeTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateChallengeTemplate",
  method: "PATCH",
  path: "/challenges/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an API client. `PUT /auth/clients/{client_key}` */
export const updateClient: Operation<
  { path: operations["updateClient"]["parameters"]["path"]; body?: NonNullable<operations["updateClient"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateClient"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateClient",
  method: "PUT",
  path: "/auth/clients/{client_key}",
  permissions: [["CLIENTS_ADMIN"]],
  success: "json-or-empty",
};

/** Change the text of a comment. `PUT /comments/{id}/content` */
export const updateComment: Operation<
  { path: operations["updateComment"]["parameters"]["path"]; body?: NonNullable<operations["updateComment"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateComment",
  method: "PUT",
  path: "/comments/{id}/content",
  permissions: [["COMMENTS_USER"], ["COMMENTS_ADMIN"]],
  success: "empty",
};

/** Change a configuration value. `PUT /configs/{name}` */
export const updateConfig: Operation<
  { path: operations["updateConfig"]["parameters"]["path"]; body?: NonNullable<operations["updateConfig"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateConfig",
  method: "PUT",
  path: "/configs/{name}",
  permissions: [["CONFIGS_ADMIN"]],
  success: "empty",
};

/** Change the tax of a country. `PUT /tax/countries/{country_code_iso3}` */
export const updateCountryTax: Operation<
  { path: operations["updateCountryTax"]["parameters"]["path"]; body?: NonNullable<operations["updateCountryTax"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCountryTax"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCountryTax",
  method: "PUT",
  path: "/tax/countries/{country_code_iso3}",
  permissions: [["TAX_ADMIN"]],
  success: "json-or-empty",
};

/** Change a coupon. `PUT /store/coupons/{id}` */
export const updateCouponItem: Operation<
  { path: operations["updateCouponItem"]["parameters"]["path"]; query?: operations["updateCouponItem"]["parameters"]["query"]; body?: NonNullable<operations["updateCouponItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCouponItem"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCouponItem",
  method: "PUT",
  path: "/store/coupons/{id}",
  permissions: [["COUPONS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a coupon template. `PATCH /store/coupons/templates/{id}` */
export const updateCouponTemplate: Operation<
  { path: operations["updateCouponTemplate"]["parameters"]["path"]; query?: operations["updateCouponTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateCouponTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateCouponTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateCouponTemplate",
  method: "PATCH",
  path: "/store/coupons/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a currency. `PUT /currencies/{code}` */
export const updateCurrency: Operation<
  { path: operations["updateCurrency"]["parameters"]["path"]; body?: NonNullable<operations["updateCurrency"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateCurrency",
  method: "PUT",
  path: "/currencies/{code}",
  permissions: [["CURRENCIES_ADMIN"]],
  success: "empty",
};

/** Change a device. `PUT /devices/{id}` */
export const updateDevice: Operation<
  { path: operations["updateDevice"]["parameters"]["path"]; body: operations["updateDevice"]["requestBody"]["content"]["application/json"] },
  operations["updateDevice"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateDevice",
  method: "PUT",
  path: "/devices/{id}",
  permissions: [["CUSTOMERS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a device template. `PATCH /devices/templates/{id}` */
export const updateDeviceTemplate: Operation<
  { path: operations["updateDeviceTemplate"]["parameters"]["path"]; query?: operations["updateDeviceTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateDeviceTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateDeviceTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateDeviceTemplate",
  method: "PATCH",
  path: "/devices/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an entitlement. `PUT /entitlements/{entitlement_id}` */
export const updateEntitlementItem: Operation<
  { path: operations["updateEntitlementItem"]["parameters"]["path"]; query?: operations["updateEntitlementItem"]["parameters"]["query"]; body?: NonNullable<operations["updateEntitlementItem"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateEntitlementItem",
  method: "PUT",
  path: "/entitlements/{entitlement_id}",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Change an entitlement template. `PATCH /entitlements/templates/{id}` */
export const updateEntitlementTemplate: Operation<
  { path: operations["updateEntitlementTemplate"]["parameters"]["path"]; query?: operations["updateEntitlementTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateEntitlementTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateEntitlementTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateEntitlementTemplate",
  method: "PATCH",
  path: "/entitlements/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a fulfillment type. `PUT /store/fulfillment/types/{id}` */
export const updateFulfillmentType: Operation<
  { path: operations["updateFulfillmentType"]["parameters"]["path"]; body?: NonNullable<operations["updateFulfillmentType"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateFulfillmentType",
  method: "PUT",
  path: "/store/fulfillment/types/{id}",
  permissions: [["FULFILLMENT_ADMIN"]],
  success: "empty",
};

/** Change a group. `PUT /users/groups/{unique_name}` */
export const updateGroup: Operation<
  { path: operations["updateGroup"]["parameters"]["path"]; body?: NonNullable<operations["updateGroup"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateGroup",
  method: "PUT",
  path: "/users/groups/{unique_name}",
  permissions: [["PUT"]],
  success: "empty",
};

/** Set the order of a member in a group. `PUT /users/groups/{unique_name}/members/{user_id}/order` */
export const updateGroupMemberOrder: Operation<
  { path: operations["updateGroupMemberOrder"]["parameters"]["path"]; body: operations["updateGroupMemberOrder"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "updateGroupMemberOrder",
  method: "PUT",
  path: "/users/groups/{unique_name}/members/{user_id}/order",
  permissions: [["PUT"]],
  success: "empty",
};

/** Set the properties of a member of a group. `PUT /users/groups/{unique_name}/members/{user_id}/properties` */
export const updateGroupMemberProperties: Operation<
  { path: operations["updateGroupMemberProperties"]["parameters"]["path"]; body: operations["updateGroupMemberProperties"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "updateGroupMemberProperties",
  method: "PUT",
  path: "/users/groups/{unique_name}/members/{user_id}/properties",
  permissions: [["PUT"]],
  success: "empty",
};

/** Set the status of a member of a group. `PUT /users/groups/{unique_name}/members/{user_id}/status` */
export const updateGroupMemberStatus: Operation<
  { path: operations["updateGroupMemberStatus"]["parameters"]["path"]; body: operations["updateGroupMemberStatus"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "updateGroupMemberStatus",
  method: "PUT",
  path: "/users/groups/{unique_name}/members/{user_id}/status",
  permissions: [["PUT"]],
  success: "empty",
};

/** Change a group member template. `PATCH /users/groups/members/templates/{id}` */
export const updateGroupMemberTemplate: Operation<
  { path: operations["updateGroupMemberTemplate"]["parameters"]["path"]; query?: operations["updateGroupMemberTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateGroupMemberTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateGroupMemberTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateGroupMemberTemplate",
  method: "PATCH",
  path: "/users/groups/members/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a group template. `PATCH /users/groups/templates/{id}` */
export const updateGroupTemplate: Operation<
  { path: operations["updateGroupTemplate"]["parameters"]["path"]; query?: operations["updateGroupTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateGroupTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateGroupTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateGroupTemplate",
  method: "PATCH",
  path: "/users/groups/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a trivia import job. `PUT /trivia/import/{id}` */
export const updateImportJob: Operation<
  { path: operations["updateImportJob"]["parameters"]["path"]; body?: NonNullable<operations["updateImportJob"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateImportJob"]["responses"][201]["content"]["application/json"]
> = {
  id: "updateImportJob",
  method: "PUT",
  path: "/trivia/import/{id}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Change an invoice template. `PATCH /invoices/templates/{id}` */
export const updateInvoiceTemplate: Operation<
  { path: operations["updateInvoiceTemplate"]["parameters"]["path"]; query?: operations["updateInvoiceTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateInvoiceTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateInvoiceTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateInvoiceTemplate",
  method: "PATCH",
  path: "/invoices/templates/{id}",
  success: "json-or-empty",
};

/** Change the quantity of an item in a cart. `PUT /carts/{id}/items` */
export const updateItemInCart: Operation<
  { path: operations["updateItemInCart"]["parameters"]["path"]; body?: NonNullable<operations["updateItemInCart"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateItemInCart",
  method: "PUT",
  path: "/carts/{id}/items",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Change a store item template. `PATCH /store/items/templates/{id}` */
export const updateItemTemplate: Operation<
  { path: operations["updateItemTemplate"]["parameters"]["path"]; query?: operations["updateItemTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateItemTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateItemTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateItemTemplate",
  method: "PATCH",
  path: "/store/items/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a level schema. `PUT /leveling/{name}` */
export const updateLevel: Operation<
  { path: operations["updateLevel"]["parameters"]["path"]; body?: NonNullable<operations["updateLevel"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateLevel",
  method: "PUT",
  path: "/leveling/{name}",
  permissions: [["LEVELING_ADMIN"]],
  success: "empty",
};

/** Change a level schema template. `PATCH /leveling/templates/{id}` */
export const updateLevelingTemplate: Operation<
  { path: operations["updateLevelingTemplate"]["parameters"]["path"]; query?: operations["updateLevelingTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateLevelingTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateLevelingTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateLevelingTemplate",
  method: "PATCH",
  path: "/leveling/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a message template. `PUT /messaging/templates/{id}` */
export const updateMessageTemplate: Operation<
  { path: operations["updateMessageTemplate"]["parameters"]["path"]; body?: NonNullable<operations["updateMessageTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateMessageTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateMessageTemplate",
  method: "PUT",
  path: "/messaging/templates/{id}",
  permissions: [["MESSAGING_ADMIN"]],
  success: "json-or-empty",
};

/** Change a monitoring metric. `PUT /monitoring/metrics/{id}` */
export const updateMetric: Operation<
  { path: operations["updateMetric"]["parameters"]["path"]; body?: NonNullable<operations["updateMetric"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateMetric",
  method: "PUT",
  path: "/monitoring/metrics/{id}",
  permissions: [["PUT"]],
  success: "empty",
};

/** Change a moderation report. `PUT /moderation/reports/{id}` */
export const updateModerationReport: Operation<
  { path: operations["updateModerationReport"]["parameters"]["path"]; body?: NonNullable<operations["updateModerationReport"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateModerationReport",
  method: "PUT",
  path: "/moderation/reports/{id}",
  permissions: [["MODERATION_ADMIN"]],
  success: "empty",
};

/** Change a notification type. `PUT /notifications/types/{id}` */
export const updateNotificationType: Operation<
  { path: operations["updateNotificationType"]["parameters"]["path"]; body?: NonNullable<operations["updateNotificationType"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateNotificationType"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateNotificationType",
  method: "PUT",
  path: "/notifications/types/{id}",
  permissions: [["NOTIFICATIONS_ADMIN"]],
};

/** Change an object. `PUT /objects/{template_id}/{object_id}` */
export const updateObjectItem: Operation<
  { path: operations["updateObjectItem"]["parameters"]["path"]; query?: operations["updateObjectItem"]["parameters"]["query"]; body?: NonNullable<operations["updateObjectItem"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateObjectItem",
  method: "PUT",
  path: "/objects/{template_id}/{object_id}",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Change an object template. `PATCH /objects/templates/{id}` */
export const updateObjectTemplate: Operation<
  { path: operations["updateObjectTemplate"]["parameters"]["path"]; query?: operations["updateObjectTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateObjectTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateObjectTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateObjectTemplate",
  method: "PATCH",
  path: "/objects/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a payment method of a user. `PUT /users/{user_id}/payment-methods/{id}` */
export const updatePaymentMethod: Operation<
  { path: operations["updatePaymentMethod"]["parameters"]["path"]; body?: NonNullable<operations["updatePaymentMethod"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updatePaymentMethod"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updatePaymentMethod",
  method: "PUT",
  path: "/users/{user_id}/payment-methods/{id}",
  permissions: [["PAYMENTS_ADMIN"], ["owner"]],
  success: "json-or-empty",
};

/** Change a permission. `PUT /auth/permissions/{permission}` */
export const updatePermission: Operation<
  { path: operations["updatePermission"]["parameters"]["path"]; body?: NonNullable<operations["updatePermission"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updatePermission"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updatePermission",
  method: "PUT",
  path: "/auth/permissions/{permission}",
  permissions: [["PERMISSIONS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a poll. `PUT /media/polls/{id}` */
export const updatePoll: Operation<
  { path: operations["updatePoll"]["parameters"]["path"]; body?: NonNullable<operations["updatePoll"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updatePoll"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updatePoll",
  method: "PUT",
  path: "/media/polls/{id}",
  permissions: [["POLLS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a poll template. `PATCH /media/polls/templates/{id}` */
export const updatePollTemplate: Operation<
  { path: operations["updatePollTemplate"]["parameters"]["path"]; query?: operations["updatePollTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updatePollTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updatePollTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updatePollTemplate",
  method: "PATCH",
  path: "/media/polls/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change an OAuth 2 provider. `PUT /auth/providers/{provider_id}` */
export const updateProvider: Operation<
  { path: operations["updateProvider"]["parameters"]["path"]; body: operations["updateProvider"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "updateProvider",
  method: "PUT",
  path: "/auth/providers/{provider_id}",
  permissions: [["PUT"]],
  success: "empty",
};

/** Change a trivia question. `PUT /trivia/questions/{id}` */
export const updateQuestion: Operation<
  { path: operations["updateQuestion"]["parameters"]["path"]; body?: NonNullable<operations["updateQuestion"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateQuestion"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateQuestion",
  method: "PUT",
  path: "/trivia/questions/{id}",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Change an answer of a trivia question. `PUT /trivia/questions/{question_id}/answers/{id}` */
export const updateQuestionAnswer: Operation<
  { path: operations["updateQuestionAnswer"]["parameters"]["path"]; body?: NonNullable<operations["updateQuestionAnswer"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateQuestionAnswer",
  method: "PUT",
  path: "/trivia/questions/{question_id}/answers/{id}",
  permissions: [["TRIVIA_ADMIN"]],
  success: "empty",
};

/** Change a trivia question template. `PATCH /trivia/questions/templates/{id}` */
export const updateQuestionTemplate: Operation<
  { path: operations["updateQuestionTemplate"]["parameters"]["path"]; query?: operations["updateQuestionTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateQuestionTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateQuestionTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateQuestionTemplate",
  method: "PATCH",
  path: "/trivia/questions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change all trivia questions that match. `PUT /trivia/questions` */
export const updateQuestionsInBulk: Operation<
  { query?: operations["updateQuestionsInBulk"]["parameters"]["query"]; body?: NonNullable<operations["updateQuestionsInBulk"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateQuestionsInBulk"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateQuestionsInBulk",
  method: "PUT",
  path: "/trivia/questions",
  permissions: [["TRIVIA_ADMIN"]],
};

/** Change a verification request template. `PATCH /verification/templates/{id}` */
export const updateRequestTemplate: Operation<
  { path: operations["updateRequestTemplate"]["parameters"]["path"]; query?: operations["updateRequestTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateRequestTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateRequestTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateRequestTemplate",
  method: "PATCH",
  path: "/verification/templates/{id}",
  success: "json-or-empty",
};

/** Change a resource of a type of access. `PUT /access/resources/{type}/{id}` */
export const updateResource: Operation<
  { path: operations["updateResource"]["parameters"]["path"]; body?: NonNullable<operations["updateResource"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateResource"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateResource",
  method: "PUT",
  path: "/access/resources/{type}/{id}",
  permissions: [["ACCESS_CONTROL"]],
  success: "json-or-empty",
};

/** Change a reward set. `PUT /rewards/{id}` */
export const updateRewardSet: Operation<
  { path: operations["updateRewardSet"]["parameters"]["path"]; body?: NonNullable<operations["updateRewardSet"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateRewardSet"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateRewardSet",
  method: "PUT",
  path: "/rewards/{id}",
  permissions: [["REWARDS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a role. `PUT /auth/roles/{role}` */
export const updateRole: Operation<
  { path: operations["updateRole"]["parameters"]["path"]; body?: NonNullable<operations["updateRole"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateRole"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateRole",
  method: "PUT",
  path: "/auth/roles/{role}",
  permissions: [["ROLES_ADMIN"]],
  success: "json-or-empty",
};

/** Set the shipping address of a cart. `PUT /carts/{id}/shipping-address` */
export const updateShippingAddress: Operation<
  { path: operations["updateShippingAddress"]["parameters"]["path"]; body?: NonNullable<operations["updateShippingAddress"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateShippingAddress",
  method: "PUT",
  path: "/carts/{id}/shipping-address",
  permissions: [["SHOPPING_CARTS_ADMIN"], ["owner"]],
  success: "empty",
};

/** Change a shipping item. `PUT /store/shipping/{id}` */
export const updateShippingItem: Operation<
  { path: operations["updateShippingItem"]["parameters"]["path"]; query?: operations["updateShippingItem"]["parameters"]["query"]; body?: NonNullable<operations["updateShippingItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateShippingItem"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateShippingItem",
  method: "PUT",
  path: "/store/shipping/{id}",
  permissions: [["SHIPPING_ADMIN"]],
  success: "json-or-empty",
};

/** Change a shipping item template. `PATCH /store/shipping/templates/{id}` */
export const updateShippingTemplate: Operation<
  { path: operations["updateShippingTemplate"]["parameters"]["path"]; query?: operations["updateShippingTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateShippingTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateShippingTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateShippingTemplate",
  method: "PATCH",
  path: "/store/shipping/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change the tax of a state. `PUT /tax/countries/{country_code_iso3}/states/{state_code}` */
export const updateStateTax: Operation<
  { path: operations["updateStateTax"]["parameters"]["path"]; body?: NonNullable<operations["updateStateTax"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateStateTax"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateStateTax",
  method: "PUT",
  path: "/tax/countries/{country_code_iso3}/states/{state_code}",
  permissions: [["TAX_ADMIN"]],
  success: "json-or-empty",
};

/** Change a store item. `PUT /store/items/{id}` */
export const updateStoreItem: Operation<
  { path: operations["updateStoreItem"]["parameters"]["path"]; query?: operations["updateStoreItem"]["parameters"]["query"]; body?: NonNullable<operations["updateStoreItem"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateStoreItem"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateStoreItem",
  method: "PUT",
  path: "/store/items/{id}",
  permissions: [["STORE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a subscription and its plans. `PUT /subscriptions/{id}` */
export const updateSubscription: Operation<
  { path: operations["updateSubscription"]["parameters"]["path"]; body?: NonNullable<operations["updateSubscription"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateSubscription",
  method: "PUT",
  path: "/subscriptions/{id}",
  permissions: [["SUBSCRIPTIONS_ADMIN"]],
  success: "empty",
};

/** Change a subscription template. `PATCH /subscriptions/templates/{id}` */
export const updateSubscriptionTemplate: Operation<
  { path: operations["updateSubscriptionTemplate"]["parameters"]["path"]; query?: operations["updateSubscriptionTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateSubscriptionTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateSubscriptionTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateSubscriptionTemplate",
  method: "PATCH",
  path: "/subscriptions/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a type of access. `PUT /access/types/{type}` */
export const updateType: Operation<
  { path: operations["updateType"]["parameters"]["path"]; body?: NonNullable<operations["updateType"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateType"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateType",
  method: "PUT",
  path: "/access/types/{type}",
  permissions: [["ACCESS_CONTROL"]],
  success: "json-or-empty",
};

/** Change a user. `PUT /users/{id}` */
export const updateUser: Operation<
  { path: operations["updateUser"]["parameters"]["path"]; body?: NonNullable<operations["updateUser"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateUser",
  method: "PUT",
  path: "/users/{id}",
  permissions: [["PUT"]],
  success: "empty",
};

/** Set the behavior data of an entry of a user's inventory. `PUT /users/{user_id}/inventory/{id}/behavior-data` */
export const updateUserInventoryBehaviorData: Operation<
  { path: operations["updateUserInventoryBehaviorData"]["parameters"]["path"]; body?: NonNullable<operations["updateUserInventoryBehaviorData"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateUserInventoryBehaviorData",
  method: "PUT",
  path: "/users/{user_id}/inventory/{id}/behavior-data",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Set when an entry of a user's inventory expires. `PUT /users/{user_id}/inventory/{id}/expires` */
export const updateUserInventoryExpires: Operation<
  { path: operations["updateUserInventoryExpires"]["parameters"]["path"]; body?: NonNullable<operations["updateUserInventoryExpires"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateUserInventoryExpires",
  method: "PUT",
  path: "/users/{user_id}/inventory/{id}/expires",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Set the status of an entry of a user's inventory. `PUT /users/{user_id}/inventory/{id}/status` */
export const updateUserInventoryStatus: Operation<
  { path: operations["updateUserInventoryStatus"]["parameters"]["path"]; body?: NonNullable<operations["updateUserInventoryStatus"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateUserInventoryStatus",
  method: "PUT",
  path: "/users/{user_id}/inventory/{id}/status",
  permissions: [["INVENTORY_ADMIN"]],
  success: "empty",
};

/** Change a relationship between users. `PUT /users/relationships/{id}` */
export const updateUserRelationship: Operation<
  { path: operations["updateUserRelationship"]["parameters"]["path"]; body?: NonNullable<operations["updateUserRelationship"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateUserRelationship"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateUserRelationship",
  method: "PUT",
  path: "/users/relationships/{id}",
  permissions: [["RELATIONSHIPS_ADMIN"]],
};

/** Change a user template. `PATCH /users/templates/{id}` */
export const updateUserTemplate: Operation<
  { path: operations["updateUserTemplate"]["parameters"]["path"]; query?: operations["updateUserTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateUserTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateUserTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateUserTemplate",
  method: "PATCH",
  path: "/users/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a vendor. `PUT /vendors/{id}` */
export const updateVendor: Operation<
  { path: operations["updateVendor"]["parameters"]["path"]; body?: NonNullable<operations["updateVendor"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateVendor"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateVendor",
  method: "PUT",
  path: "/vendors/{id}",
  permissions: [["VENDORS_ADMIN"]],
  success: "json-or-empty",
};

/** Change a vendor template. `PATCH /vendors/templates/{id}` */
export const updateVendorTemplate: Operation<
  { path: operations["updateVendorTemplate"]["parameters"]["path"]; query?: operations["updateVendorTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateVendorTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateVendorTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateVendorTemplate",
  method: "PATCH",
  path: "/vendors/templates/{id}",
  permissions: [["TEMPLATE_ADMIN"]],
  success: "json-or-empty",
};

/** Change a verification request. `PUT /verification/requests/{code}` */
export const updateVerificationRequest: Operation<
  { path: operations["updateVerificationRequest"]["parameters"]["path"]; body?: NonNullable<operations["updateVerificationRequest"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateVerificationRequest"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateVerificationRequest",
  method: "PUT",
  path: "/verification/requests/{code}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Change a video. `PUT /media/videos/{id}` */
export const updateVideo: Operation<
  { path: operations["updateVideo"]["parameters"]["path"]; body?: NonNullable<operations["updateVideo"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateVideo",
  method: "PUT",
  path: "/media/videos/{id}",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Change the text of a comment on a video. `PUT /media/videos/{video_id}/comments/{id}/content` */
export const updateVideoComment: Operation<
  { path: operations["updateVideoComment"]["parameters"]["path"]; body?: NonNullable<operations["updateVideoComment"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateVideoComment",
  method: "PUT",
  path: "/media/videos/{video_id}/comments/{id}/content",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Change the details of a video's relation to another. `PUT /media/videos/{video_id}/related/{id}/relationship_details` */
export const updateVideoRelationship: Operation<
  { path: operations["updateVideoRelationship"]["parameters"]["path"]; body?: NonNullable<operations["updateVideoRelationship"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateVideoRelationship",
  method: "PUT",
  path: "/media/videos/{video_id}/related/{id}/relationship_details",
  permissions: [["VIDEOS_USER"], ["VIDEOS_ADMIN"]],
  success: "empty",
};

/** Change a video template. `PATCH /media/videos/templates/{id}` */
export const updateVideoTemplate: Operation<
  { path: operations["updateVideoTemplate"]["parameters"]["path"]; query?: operations["updateVideoTemplate"]["parameters"]["query"]; body?: NonNullable<operations["updateVideoTemplate"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateVideoTemplate"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "updateVideoTemplate",
  method: "PATCH",
  path: "/media/videos/templates/{id}",
  permissions: [["PUT"]],
  success: "json-or-empty",
};

/** Add to a user's wallet or take from it. `PUT /users/{user_id}/wallets/{currency_code}/balance` */
export const updateWalletBalance: Operation<
  { path: operations["updateWalletBalance"]["parameters"]["path"]; body?: NonNullable<operations["updateWalletBalance"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateWalletBalance"]["responses"][201]["content"]["application/json"]
> = {
  id: "updateWalletBalance",
  method: "PUT",
  path: "/users/{user_id}/wallets/{currency_code}/balance",
  permissions: [["WALLETS_ADMIN"]],
};

/** Use an entitlement of a user. `POST /users/{user_id}/entitlements/{item_id}/use` */
export const useUserEntitlementItem: Operation<
  { path: operations["useUserEntitlementItem"]["parameters"]["path"]; query?: operations["useUserEntitlementItem"]["parameters"]["query"] },
  undefined
> = {
  id: "useUserEntitlementItem",
  method: "POST",
  path: "/users/{user_id}/entitlements/{item_id}/use",
  permissions: [["INVENTORY_ADMIN"], ["owner"]],
  success: "empty",
};

/** Check a resource against its template. `POST /templates/{type_hint}/validate` */
export const validate: Operation<
  { path: operations["validate"]["parameters"]["path"]; body?: NonNullable<operations["validate"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "validate",
  method: "POST",
  path: "/templates/{type_hint}/validate",
  permissions: [["TEMPLATES_ADMIN"]],
  success: "empty",
};

/** Pay an invoice with an Apple receipt. `POST /payment/provider/apple/receipt` */
export const verifyAppleReceipt: Operation<
  { body?: NonNullable<operations["verifyAppleReceipt"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["verifyAppleReceipt"]["responses"][201]["content"]["application/json"]
> = {
  id: "verifyAppleReceipt",
  method: "POST",
  path: "/payment/provider/apple/receipt",
  permissions: [["ANY"]],
};

/** Answer a verification request with its code. `POST /verification/requests/{code}/responses` */
export const verifyRequest: Operation<
  { path: operations["verifyRequest"]["parameters"]["path"] },
  operations["verifyRequest"]["responses"][200]["content"]["application/json"]
> = {
  id: "verifyRequest",
  method: "POST",
  path: "/verification/requests/{code}/responses",
  permissions: [["VERIFY"]],
};

/** Count a view of a video. `POST /media/videos/{id}/views` */
export const viewVideo: Operation<
  { path: operations["viewVideo"]["parameters"]["path"] },
  undefined
> = {
  id: "viewVideo",
  method: "POST",
  path: "/media/videos/{id}/views",
  permissions: [["ANY"]],
  success: "empty",
};
