// Generated from spec/knetik.yaml by "npm run generate": do not edit.

export interface paths {
    "/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List achievements, page by page */
        get: operations["getAchievements"];
        put?: never;
        /** Create an achievement */
        post: operations["createAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one achievement */
        get: operations["getAchievement"];
        /** Change an achievement */
        put: operations["updateAchievement"];
        post?: never;
        /** Delete an achievement */
        delete: operations["deleteAchievement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/derived/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the achievements that derive from another */
        get: operations["getDerivedAchievements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List achievement templates, page by page */
        get: operations["getAchievementTemplates"];
        put?: never;
        /** Create an achievement template */
        post: operations["createAchievementTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one achievement template */
        get: operations["getAchievementTemplate"];
        /** Change an achievement template */
        put: operations["updateAchievementTemplate"];
        post?: never;
        /** Delete an achievement template */
        delete: operations["deleteAchievementTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the triggers that can advance achievements */
        get: operations["getAchievementTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List activities, page by page */
        get: operations["getActivities"];
        put?: never;
        /** Create an activity */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one activity */
        get: operations["getActivity"];
        /** Change an activity */
        put: operations["updateActivity"];
        post?: never;
        /** Delete an activity */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List activity templates, page by page */
        get: operations["getActivityTemplates"];
        put?: never;
        /** Create an activity template */
        post: operations["createActivityTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one activity template */
        get: operations["getActivityTemplate"];
        /** Change an activity template */
        put: operations["updateActivityTemplate"];
        post?: never;
        /** Delete an activity template */
        delete: operations["deleteActivityTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the occurrences of activities, page by page */
        get: operations["listActivityOccurrences"];
        put?: never;
        /** Start an occurrence of an activity */
        post: operations["createActivityOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one occurrence of an activity */
        get: operations["getActivityOccurrenceDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the results of an activity occurrence */
        post: operations["setActivityOccurrenceResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the settings of an activity occurrence */
        put: operations["setActivityOccurrenceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of an activity occurrence */
        put: operations["updateActivityOccurrenceStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a user to an activity occurrence */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a user from an activity occurrence */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-occurrences/{activity_occurrence_id}/users/{user_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of a user in an activity occurrence */
        put: operations["setUserStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/amazon/s3/downloadurl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a temporary URL from which a stored file can be downloaded */
        get: operations["getDownloadURL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/amazon/s3/signedposturl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a signed URL to which a file can be uploaded */
        get: operations["getSignedS3URL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users' actions, page by page */
        get: operations["getUserLogs"];
        put?: never;
        /** Log an action of a user */
        post: operations["addUserLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one logged action of a user */
        get: operations["getUserLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API clients, page by page */
        get: operations["getClients"];
        put?: never;
        /** Create an API client */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients/{client_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one API client */
        get: operations["getClient"];
        /** Change an API client */
        put: operations["updateClient"];
        post?: never;
        /** Delete an API client */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients/{client_key}/grant-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the grant types that an API client may use */
        put: operations["setClientGrantTypes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients/{client_key}/redirect-uris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the redirect URIs of an API client */
        put: operations["setClientRedirectUris"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients/{client_key}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles of an API client */
        get: operations["getClientRoles"];
        /** Set the roles of an API client */
        put: operations["setClientRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/clients/grant-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the grant types that API clients can use */
        get: operations["getClientGrantTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List permissions, page by page */
        get: operations["getPermissions"];
        put?: never;
        /** Create a permission */
        post: operations["createPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/permissions/{permission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one permission */
        get: operations["getPermission"];
        /** Change a permission */
        put: operations["updatePermission"];
        post?: never;
        /** Delete a permission */
        delete: operations["deletePermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List roles, page by page */
        get: operations["getRoles"];
        put?: never;
        /** Create a role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one role */
        get: operations["getRole"];
        /** Change a role */
        put: operations["updateRole"];
        post?: never;
        /** Delete a role */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/roles/{role}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the permissions of a role */
        put: operations["setPermissionsForRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the access tokens that are in use, page by page */
        get: operations["getTokens"];
        put?: never;
        post?: never;
        /** Delete the tokens of a user, of a client, or of a user at a client */
        delete: operations["deleteTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/tokens/{username}/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the token of one user at one client */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/users/{user_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles of a user */
        get: operations["getUserRoles"];
        /** Set the roles of a user */
        put: operations["setUserRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send several requests as one */
        post: operations["sendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the results of a batch of requests */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the actions that rules can take */
        get: operations["getBREActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event to the rule engine */
        post: operations["sendBREEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/expressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the expressions that rules can hold */
        get: operations["getBREExpressions"];
        put?: never;
        /** Write an expression of rules as text */
        post: operations["getExpressionAsText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/expressions/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one type of expressions */
        get: operations["getBREExpression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/globals/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the definitions of rule globals, page by page */
        get: operations["getBREGlobals"];
        put?: never;
        /** Define a rule global */
        post: operations["createBREGlobal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/globals/definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the definition of one rule global */
        get: operations["getBREGlobal"];
        /** Change the definition of a rule global */
        put: operations["updateBREGlobal"];
        post?: never;
        /** Delete the definition of a rule global */
        delete: operations["deleteBREGlobal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/logs/event-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rule engine events, page by page */
        get: operations["getBREEventLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/logs/event-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one logged rule engine event */
        get: operations["getBREEventLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/logs/forward-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List forwarded events, page by page */
        get: operations["getBREForwardLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/logs/forward-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one logged forwarding of an event */
        get: operations["getBREForwardLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rules, page by page */
        get: operations["getBRERules"];
        put?: never;
        /** Create a rule */
        post: operations["createBRERule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one rule */
        get: operations["getBRERule"];
        /** Change a rule */
        put: operations["updateBRERule"];
        post?: never;
        /** Delete a rule */
        delete: operations["deleteBRERule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/rules/{id}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enable or disable a rule */
        put: operations["setBRERule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/rules/expression-as-string": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a rule's expression as a string */
        post: operations["getBREExpressionAsString"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rule triggers, page by page */
        get: operations["getBRETriggers"];
        put?: never;
        /** Create a rule trigger */
        post: operations["createBRETrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/triggers/{event_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one rule trigger */
        get: operations["getBRETrigger"];
        /** Change a rule trigger */
        put: operations["updateBRETrigger"];
        post?: never;
        /** Delete a rule trigger */
        delete: operations["deleteBRETrigger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/variable-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of rule variables */
        get: operations["getBREVariableTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bre/variable-types/{name}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the values that a type of rule variables can have, page by page */
        get: operations["getBREVariableValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns, page by page */
        get: operations["getCampaigns"];
        put?: never;
        /** Create a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a challenge from a campaign */
        delete: operations["removeChallengeFromCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one campaign */
        get: operations["getCampaign"];
        /** Change a campaign */
        put: operations["updateCampaign"];
        post?: never;
        /** Delete a campaign */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the challenges of a campaign, page by page */
        get: operations["getCampaignChallenges"];
        put?: never;
        /** Add a challenge to a campaign */
        post: operations["addChallengeToCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaign templates, page by page */
        get: operations["getCampaignTemplates"];
        put?: never;
        /** Create a campaign template */
        post: operations["createCampaignTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one campaign template */
        get: operations["getCampaignTemplate"];
        /** Change a campaign template */
        put: operations["updateCampaignTemplate"];
        post?: never;
        /** Delete a campaign template */
        delete: operations["deleteCampaignTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shopping carts, page by page */
        get: operations["getCarts"];
        put?: never;
        /** Create a shopping cart */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one shopping cart */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the countries to which a cart's items can be shipped */
        get: operations["getShippingCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/currency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the currency of a cart */
        put: operations["setCartCurrency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/custom-discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a discount of its own to a cart */
        post: operations["addCustomDiscount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a coupon to a cart */
        post: operations["addDiscountToCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/discounts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a coupon from a cart */
        delete: operations["removeDiscountFromCart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the quantity of an item in a cart */
        put: operations["updateItemInCart"];
        /** Add an item to a cart */
        post: operations["addItemToCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the owner of a cart */
        put: operations["setCartOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/shippable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether a cart needs shipping */
        get: operations["getShippable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{id}/shipping-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the shipping address of a cart */
        put: operations["updateShippingAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories, page by page */
        get: operations["getCategories"];
        put?: never;
        /** Create a category */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one category */
        get: operations["getCategory"];
        /** Change a category */
        put: operations["updateCategory"];
        post?: never;
        /** Delete a category */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List category templates, page by page */
        get: operations["getCategoryTemplates"];
        put?: never;
        /** Create a category template */
        post: operations["createCategoryTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one category template */
        get: operations["getCategoryTemplate"];
        /** Change a category template */
        put: operations["updateCategoryTemplate"];
        post?: never;
        /** Delete a category template */
        delete: operations["deleteCategoryTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge-activities/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List challenge activity templates, page by page */
        get: operations["getChallengeActivityTemplates"];
        put?: never;
        /** Create a challenge activity template */
        post: operations["createChallengeActivityTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge-activities/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one challenge activity template */
        get: operations["getChallengeActivityTemplate"];
        /** Change a challenge activity template */
        put: operations["updateChallengeActivityTemplate"];
        post?: never;
        /** Delete a challenge activity template */
        delete: operations["deleteChallengeActivityTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List challenges, page by page */
        get: operations["getChallenges"];
        put?: never;
        /** Create a challenge */
        post: operations["createChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challenge_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the activities of a challenge, page by page */
        get: operations["getChallengeActivities"];
        put?: never;
        /** Add an activity to a challenge */
        post: operations["createChallengeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challenge_id}/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one activity of a challenge */
        get: operations["getChallengeActivity"];
        /** Change an activity of a challenge */
        put: operations["updateChallengeActivity"];
        post?: never;
        /** Remove an activity from a challenge */
        delete: operations["deleteChallengeActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one challenge */
        get: operations["getChallenge"];
        /** Change a challenge */
        put: operations["updateChallenge"];
        post?: never;
        /** Delete a challenge */
        delete: operations["deleteChallenge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List challenge events, page by page */
        get: operations["getChallengeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one challenge event */
        get: operations["getChallengeEvent"];
        put?: never;
        post?: never;
        /** Delete a challenge event */
        delete: operations["deleteChallengeEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List challenge templates, page by page */
        get: operations["getChallengeTemplates"];
        put?: never;
        /** Create a challenge template */
        post: operations["createChallengeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one challenge template */
        get: operations["getChallengeTemplate"];
        /** Change a challenge template */
        put: operations["updateChallengeTemplate"];
        post?: never;
        /** Delete a challenge template */
        delete: operations["deleteChallengeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a chat message */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one chat message */
        get: operations["getChatMessage"];
        /** Edit a chat message */
        put: operations["editChatMessage"];
        post?: never;
        /** Delete a chat message */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's chat threads, page by page */
        get: operations["getChatThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/threads/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a chat thread as read up to a message */
        put: operations["acknowledgeChatMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/threads/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a chat thread, page by page */
        get: operations["getThreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/topics/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the chat messages of a topic, page by page */
        get: operations["getTopicMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/users/{id}/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List whom a user has blocked in chat */
        get: operations["getChatMessageBlacklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/users/{id}/blacklist/{blacklisted_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Block a user in another user's chat */
        post: operations["addChatMessageBlacklist"];
        /** Unblock a user in another user's chat */
        delete: operations["removeChatBlacklist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/users/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the chat messages with a user, page by page */
        get: operations["getDirectMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the comments on something, page by page */
        get: operations["getComments"];
        put?: never;
        /** Add a comment to something */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one comment */
        get: operations["getComment"];
        put?: never;
        post?: never;
        /** Delete a comment */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the text of a comment */
        put: operations["updateComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List configuration values, page by page */
        get: operations["getConfigs"];
        put?: never;
        /** Create a configuration value */
        post: operations["createConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one configuration value */
        get: operations["getConfig"];
        /** Change a configuration value */
        put: operations["updateConfig"];
        post?: never;
        /** Delete a configuration value */
        delete: operations["deleteConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List articles, page by page */
        get: operations["getArticles"];
        put?: never;
        /** Create an article */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one article */
        get: operations["getArticle"];
        /** Change an article */
        put: operations["updateArticle"];
        post?: never;
        /** Delete an article */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/articles/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List article templates, page by page */
        get: operations["getArticleTemplates"];
        put?: never;
        /** Create an article template */
        post: operations["createArticleTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/articles/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one article template */
        get: operations["getArticleTemplate"];
        /** Change an article template */
        put: operations["updateArticleTemplate"];
        post?: never;
        /** Delete an article template */
        delete: operations["deleteArticleTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List currencies, page by page */
        get: operations["getCurrencies"];
        put?: never;
        /** Create a currency */
        post: operations["createCurrency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/currencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one currency */
        get: operations["getCurrency"];
        /** Change a currency */
        put: operations["updateCurrency"];
        post?: never;
        /** Delete a currency */
        delete: operations["deleteCurrency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List devices, page by page */
        get: operations["getDevices"];
        put?: never;
        /** Create a device */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one device */
        get: operations["getDevice"];
        /** Change a device */
        put: operations["updateDevice"];
        post?: never;
        /** Delete a device */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add users to a device */
        post: operations["addDeviceUsers"];
        /** Remove several users from a device, or all */
        delete: operations["deleteDeviceUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one user from a device */
        delete: operations["deleteDeviceUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List device templates, page by page */
        get: operations["getDeviceTemplates"];
        put?: never;
        /** Create a device template */
        post: operations["createDeviceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one device template */
        get: operations["getDeviceTemplate"];
        /** Change a device template */
        put: operations["updateDeviceTemplate"];
        post?: never;
        /** Delete a device template */
        delete: operations["deleteDeviceTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List dispositions, page by page */
        get: operations["getDispositions"];
        put?: never;
        /** Add a disposition, such as a like, to something */
        post: operations["addDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dispositions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one disposition */
        get: operations["getDisposition"];
        put?: never;
        post?: never;
        /** Delete a disposition */
        delete: operations["deleteDisposition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dispositions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count dispositions by name */
        get: operations["getDispositionCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entitlements, page by page */
        get: operations["getEntitlementItems"];
        put?: never;
        /** Create an entitlement */
        post: operations["createEntitlementItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/{entitlement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one entitlement */
        get: operations["getEntitlementItem"];
        /** Change an entitlement */
        put: operations["updateEntitlementItem"];
        post?: never;
        /** Delete an entitlement */
        delete: operations["deleteEntitlementItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entitlement templates, page by page */
        get: operations["getEntitlementTemplates"];
        put?: never;
        /** Create an entitlement template */
        post: operations["createEntitlementTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one entitlement template */
        get: operations["getEntitlementTemplate"];
        /** Change an entitlement template */
        put: operations["updateEntitlementTemplate"];
        post?: never;
        /** Delete an entitlement template */
        delete: operations["deleteEntitlementTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the platform is healthy */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the inventory of all users, page by page */
        get: operations["getUsersInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoices, page by page */
        get: operations["getInvoices"];
        put?: never;
        /** Create invoices from a shopping cart */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one invoice */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/billing-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the billing address of an invoice */
        put: operations["updateBillingInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/external-ref": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the external reference of an invoice */
        put: operations["setExternalRef"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/items/{bundleSku}/bundled-skus/{sku}/fulfillment-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the fulfilment status of an item inside a bundle on an invoice */
        put: operations["setBundledInvoiceItemFulfillmentStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/items/{sku}/fulfillment-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the fulfilment status of an item on an invoice */
        put: operations["setInvoiceItemFulfillmentStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the log of an invoice, page by page */
        get: operations["getInvoiceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/order-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the order notes of an invoice */
        put: operations["setOrderNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payment-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the payment status of an invoice */
        put: operations["setPaymentStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay an invoice with a saved payment method */
        post: operations["payInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/fulfillment-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fulfilment statuses that invoices can have */
        get: operations["getFulFillmentStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/payment-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the payment statuses that invoices can have */
        get: operations["getPaymentStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/{context_type}/{context_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a leaderboard, page by page */
        get: operations["getLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/{context_type}/{context_id}/users/{id}/rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's rank on a leaderboard */
        get: operations["getLeaderboardRank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the ways in which leaderboards can be ranked */
        get: operations["getLeaderboardStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leveling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List level schemas, page by page */
        get: operations["getLevels"];
        put?: never;
        /** Create a level schema */
        post: operations["createLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leveling/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one level schema */
        get: operations["getLevel"];
        /** Change a level schema */
        put: operations["updateLevel"];
        post?: never;
        /** Delete a level schema */
        delete: operations["deleteLevel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leveling/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the triggers that can advance levels */
        get: operations["getLevelTriggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List countries */
        get: operations["getCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/countries/{country_code_iso3}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the states of a country */
        get: operations["getCountryStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/geolocation/country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the country in which the caller seems to be */
        get: operations["getCountryByGeoLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/geolocation/currency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the currency of the country in which the caller seems to be */
        get: operations["getCurrencyByGeoLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the platform is in maintenance */
        get: operations["getMaintenance"];
        /** Change the maintenance that is on */
        put: operations["updateMaintenance"];
        /** Turn maintenance on */
        post: operations["setMaintenance"];
        /** Turn maintenance off */
        delete: operations["deleteMaintenance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whom the caller's token belongs to, and what it may do */
        get: operations["getUserTokenDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/artists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List artists, page by page */
        get: operations["getArtists"];
        put?: never;
        /** Add an artist */
        post: operations["addArtist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/artists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one artist */
        get: operations["getArtist"];
        /** Change an artist */
        put: operations["updateArtist"];
        post?: never;
        /** Delete an artist */
        delete: operations["deleteArtist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/artists/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List artist templates, page by page */
        get: operations["getArtistTemplates"];
        put?: never;
        /** Create an artist template */
        post: operations["createArtistTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/artists/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one artist template */
        get: operations["getArtistTemplate"];
        /** Change an artist template */
        put: operations["updateArtistTemplate"];
        post?: never;
        /** Delete an artist template */
        delete: operations["deleteArtistTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List polls, page by page */
        get: operations["getPolls"];
        put?: never;
        /** Create a poll */
        post: operations["createPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/polls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one poll */
        get: operations["getPoll"];
        /** Change a poll */
        put: operations["updatePoll"];
        post?: never;
        /** Delete a poll */
        delete: operations["deletePoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/polls/{id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the caller's answer to a poll */
        get: operations["getPollAnswer"];
        put?: never;
        /** Answer a poll */
        post: operations["answerPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/polls/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List poll templates, page by page */
        get: operations["getPollTemplates"];
        put?: never;
        /** Create a poll template */
        post: operations["createPollTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/polls/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one poll template */
        get: operations["getPollTemplate"];
        /** Change a poll template */
        put: operations["updatePollTemplate"];
        post?: never;
        /** Delete a poll template */
        delete: operations["deletePollTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List videos, page by page */
        get: operations["getVideos"];
        put?: never;
        /** Add a video */
        post: operations["addVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one video */
        get: operations["getVideo"];
        /** Change a video */
        put: operations["updateVideo"];
        post?: never;
        /** Delete a video */
        delete: operations["deleteVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a view of a video */
        post: operations["viewVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{id}/whitelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a user see a video */
        post: operations["addUserToVideoWhitelist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the comments on a video, page by page */
        get: operations["getVideoComments"];
        put?: never;
        /** Add a comment to a video */
        post: operations["addVideoComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a comment on a video */
        delete: operations["deleteVideoComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/comments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the text of a comment on a video */
        put: operations["updateVideoComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a contributor to a video */
        post: operations["addVideoContributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/contributors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a contributor from a video */
        delete: operations["removeVideoContributor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the dispositions of a video, page by page */
        get: operations["getVideoDispositions"];
        put?: never;
        /** Add a disposition, such as a like, to a video */
        post: operations["createVideoDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/dispositions/{disposition_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a disposition of a video */
        delete: operations["deleteVideoDisposition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Flag a video */
        post: operations["addVideoFlag"];
        /** Remove the caller's flag from a video */
        delete: operations["deleteVideoFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the videos that are related to a video, page by page */
        get: operations["getVideoRelationships"];
        put?: never;
        /** Relate a video to another */
        post: operations["addVideoRelationships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/related/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the relation of a video to another */
        delete: operations["deleteVideoRelationship"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/related/{id}/relationship_details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the details of a video's relation to another */
        put: operations["updateVideoRelationship"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/{video_id}/whitelist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** No longer let a user see a video */
        delete: operations["removeUserFromVideoWhitelist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List video templates, page by page */
        get: operations["getVideoTemplates"];
        put?: never;
        /** Create a video template */
        post: operations["createVideoTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/videos/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one video template */
        get: operations["getVideoTemplate"];
        /** Change a video template */
        put: operations["updateVideoTemplate"];
        post?: never;
        /** Delete a video template */
        delete: operations["deleteVideoTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message by any of several channels */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/raw-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an email with a text of its own */
        post: operations["sendRawEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/raw-push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a push notification with a text of its own */
        post: operations["sendRawPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/raw-sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an SMS with a text of its own */
        post: operations["sendRawSMS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templated-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an email from a template */
        post: operations["sendTemplatedEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templated-push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a push notification from a template */
        post: operations["sendTemplatedPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templated-sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an SMS from a template */
        post: operations["sendTemplatedSMS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List message templates, page by page */
        get: operations["getMessageTemplates"];
        put?: never;
        /** Create a message template */
        post: operations["createMessageTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one message template */
        get: operations["getMessageTemplate"];
        /** Change a message template */
        put: operations["updateMessageTemplate"];
        post?: never;
        /** Delete a message template */
        delete: operations["deleteMessageTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/templates/compilations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill message templates in without sending them */
        post: operations["compileMessageTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/topics/{id}/subscribers/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a subscriber of a topic */
        get: operations["getTopicSubscriber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/topics/{id}/subscribers/{user_id}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Silence a topic for a subscriber, or no longer */
        put: operations["disableTopicSubscriber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/websocket-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message over websockets */
        post: operations["sendWebsocket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a metric of an activity */
        post: operations["addMetric"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users' flags on content, page by page */
        get: operations["getFlags"];
        put?: never;
        /** Flag content */
        post: operations["addFlag"];
        /** Remove a flag from content */
        delete: operations["deleteFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List moderation reports, page by page */
        get: operations["getModerationReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one moderation report */
        get: operations["getModerationReport"];
        /** Change a moderation report */
        put: operations["updateModerationReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a notification */
        post: operations["sendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notification types, page by page */
        get: operations["getNotificationTypes"];
        put?: never;
        /** Create a notification type */
        post: operations["createNotificationType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one notification type */
        get: operations["getNotificationType"];
        /** Change a notification type */
        put: operations["updateNotificationType"];
        post?: never;
        /** Delete a notification type */
        delete: operations["deleteNotificationType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an access token for the grant that is presented */
        post: operations["getOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the objects of a template, page by page */
        get: operations["getObjectItems"];
        put?: never;
        /** Create an object of a template */
        post: operations["createObjectItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{template_id}/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one object */
        get: operations["getObjectItem"];
        /** Change an object */
        put: operations["updateObjectItem"];
        post?: never;
        /** Delete an object */
        delete: operations["deleteObjectItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List object templates, page by page */
        get: operations["getObjectTemplates"];
        put?: never;
        /** Create an object template */
        post: operations["createObjectTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one object template */
        get: operations["getObjectTemplate"];
        /** Change an object template */
        put: operations["updateObjectTemplate"];
        post?: never;
        /** Delete an object template */
        delete: operations["deleteObjectTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authorise a payment of an invoice */
        post: operations["paymentAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/authorizations/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Capture an authorised payment */
        post: operations["paymentCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/apple/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay an invoice with an Apple receipt */
        post: operations["verifyAppleReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/fattmerchant/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create or change a FattMerchant payment method of a user */
        put: operations["createOrUpdateFattMerchantPaymentMethod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/optimal/silent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an Optimal payment of an invoice */
        post: operations["silentPostOptimal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/paypal/classic/agreements/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish a PayPal Classic billing agreement */
        post: operations["finalizePayPalBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/paypal/classic/agreements/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a PayPal Classic billing agreement */
        post: operations["createPayPalBillingAgreementUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/paypal/classic/checkout/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish a PayPal Classic checkout */
        post: operations["finalizePayPalCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/paypal/classic/checkout/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a PayPal Classic checkout */
        post: operations["createPayPalExpressCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/stripe/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a Stripe payment method for a user */
        post: operations["createStripePaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/stripe/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay an invoice through Stripe */
        post: operations["payStripeInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/provider/xsolla/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the URL at which an invoice is paid through Xsolla */
        post: operations["createXsollaTokenUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of payment methods, page by page */
        get: operations["getPaymentMethodTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment/types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one type of payment methods */
        get: operations["getPaymentMethodType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/events/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the participants of a challenge event by rank, page by page */
        get: operations["getChallengeEventLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/events/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the participants of a challenge event, page by page */
        get: operations["getChallengeEventParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/orders/count/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count orders by period, page by page */
        get: operations["getInvoiceReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/revenue/countries/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report revenue by country, page by page */
        get: operations["getRevenueByCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/revenue/item-sales/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the revenue from items */
        get: operations["getItemRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/revenue/products/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report revenue by product, page by page */
        get: operations["getRevenueByItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/revenue/refunds/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report what was refunded */
        get: operations["getRefundRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/revenue/subscription-sales/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the revenue from subscriptions */
        get: operations["getSubscriptionRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report subscriptions by billing date, page by page */
        get: operations["getSubscriptionReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the usage of the API by day, page by page */
        get: operations["getUsageByDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints that were used in a period */
        get: operations["getUsageEndpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/hour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the usage of the API by hour, page by page */
        get: operations["getUsageByHour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/minute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the usage of the API by minute, page by page */
        get: operations["getUsageByMinute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the usage of the API by month, page by page */
        get: operations["getUsageByMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/usage/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report the usage of the API by year, page by page */
        get: operations["getUsageByYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/users/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the registrations of users by period, page by page */
        get: operations["getUserRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reward sets, page by page */
        get: operations["getRewardSets"];
        put?: never;
        /** Create a reward set */
        post: operations["createRewardSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one reward set */
        get: operations["getRewardSet"];
        /** Change a reward set */
        put: operations["updateRewardSet"];
        post?: never;
        /** Delete a reward set */
        delete: operations["deleteRewardSet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/count/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count all indexed documents of a type */
        get: operations["searchCountGET"];
        put?: never;
        /** Count the indexed documents of a type that match a query */
        post: operations["searchCountPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/count/{type}/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count all indexed documents of a type and template */
        get: operations["searchCountWithTemplateGET"];
        put?: never;
        /** Count the indexed documents of a type and template that match a query */
        post: operations["searchCountWithTemplatePOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/documents/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one indexed document of a type */
        get: operations["searchDocumentGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/documents/{type}/{template}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one indexed document of a type and template */
        get: operations["searchDocumentWithTemplateGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/explain/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain how a document of a type matches */
        get: operations["searchExplainGET"];
        put?: never;
        /** Explain how a document of a type matches a query */
        post: operations["searchExplainPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/explain/{type}/{template}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain how a document of a type and template matches */
        get: operations["searchExplainWithTemplateGET"];
        put?: never;
        /** Explain how a document of a type and template matches a query */
        post: operations["searchExplainWithTemplatePOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/index/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indexed documents of a type */
        get: operations["searchIndexGET"];
        put?: never;
        /** Search the indexed documents of a type */
        post: operations["searchIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/index/{type}/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the indexed documents of a type and template */
        get: operations["searchIndexWithTemplateGET"];
        put?: never;
        /** Search the indexed documents of a type and template */
        post: operations["searchIndexWithTemplatePOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/indices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the search indices */
        get: operations["searchIndicesGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/mappings/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the fields of the index of a type */
        get: operations["searchMappingsGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/mappings/{type}/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the fields of the index of a type and template */
        get: operations["searchMappingsWithTemplateGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/validate/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Validate the search of a type */
        get: operations["searchValidateGET"];
        put?: never;
        /** Validate a query on the documents of a type */
        post: operations["searchValidatePOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/validate/{type}/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Validate the search of a type and template */
        get: operations["searchValidateWithTemplateGET"];
        put?: never;
        /** Validate a query on the documents of a type and template */
        post: operations["searchValidateWithTemplatePOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/country-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the countries from which users came, page by page */
        get: operations["getUserLocationLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social/facebook/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the caller to a Facebook account */
        post: operations["linkAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social/google/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the caller to a Google account */
        post: operations["linkAccounts1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a bundle */
        post: operations["createBundleItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/bundles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one bundle */
        get: operations["getBundleItem"];
        /** Change a bundle */
        put: operations["updateBundleItem"];
        post?: never;
        /** Delete a bundle */
        delete: operations["deleteBundleItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/bundles/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bundle templates, page by page */
        get: operations["getBundleTemplates"];
        put?: never;
        /** Create a bundle template */
        post: operations["createBundleTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/bundles/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one bundle template */
        get: operations["getBundleTemplate"];
        /** Change a bundle template */
        put: operations["updateBundleTemplate"];
        post?: never;
        /** Delete a bundle template */
        delete: operations["deleteBundleTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a coupon */
        post: operations["createCouponItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one coupon */
        get: operations["getCouponItem"];
        /** Change a coupon */
        put: operations["updateCouponItem"];
        post?: never;
        /** Delete a coupon */
        delete: operations["deleteCouponItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/coupons/skus/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one coupon by its SKU */
        get: operations["getCouponItemBySku"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/coupons/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List coupon templates, page by page */
        get: operations["getCouponTemplates"];
        put?: never;
        /** Create a coupon template */
        post: operations["createCouponTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/coupons/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one coupon template */
        get: operations["getCouponTemplate"];
        /** Change a coupon template */
        put: operations["updateCouponTemplate"];
        post?: never;
        /** Delete a coupon template */
        delete: operations["deleteCouponTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/fulfillment/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List fulfilment types, page by page */
        get: operations["getFulfillmentTypes"];
        put?: never;
        /** Create a fulfilment type */
        post: operations["createFulfillmentType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/fulfillment/types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one fulfilment type */
        get: operations["getFulfillmentType"];
        /** Change a fulfilment type */
        put: operations["updateFulfillmentType"];
        post?: never;
        /** Delete a fulfilment type */
        delete: operations["deleteFulfillmentType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List store items, page by page */
        get: operations["getStoreItems"];
        put?: never;
        /** Create a store item */
        post: operations["createStoreItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one store item */
        get: operations["getStoreItem"];
        /** Change a store item */
        put: operations["updateStoreItem"];
        post?: never;
        /** Delete a store item */
        delete: operations["deleteStoreItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items/behaviors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the behaviours that store items can have */
        get: operations["getBehaviors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List store item templates, page by page */
        get: operations["getItemTemplates"];
        put?: never;
        /** Create a store item template */
        post: operations["createItemTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/items/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one store item template */
        get: operations["getItemTemplate"];
        /** Change a store item template */
        put: operations["updateItemTemplate"];
        post?: never;
        /** Delete a store item template */
        delete: operations["deleteItemTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/quick-buy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buy one item at once, paid from the wallet */
        post: operations["quickBuy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sales, page by page */
        get: operations["getCatalogSales"];
        put?: never;
        /** Create a sale */
        post: operations["createCatalogSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/sales/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one sale */
        get: operations["getCatalogSale"];
        /** Change a sale */
        put: operations["updateCatalogSale"];
        post?: never;
        /** Delete a sale */
        delete: operations["deleteCatalogSale"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a shipping item */
        post: operations["createShippingItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/shipping/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one shipping item */
        get: operations["getShippingItem"];
        /** Change a shipping item */
        put: operations["updateShippingItem"];
        post?: never;
        /** Delete a shipping item */
        delete: operations["deleteShippingItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/shipping/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipping item templates, page by page */
        get: operations["getShippingTemplates"];
        put?: never;
        /** Create a shipping item template */
        post: operations["createShippingTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/shipping/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one shipping item template */
        get: operations["getShippingTemplate"];
        /** Change a shipping item template */
        put: operations["updateShippingTemplate"];
        post?: never;
        /** Delete a shipping item template */
        delete: operations["deleteShippingTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscriptions on sale, page by page */
        get: operations["getSubscriptions"];
        put?: never;
        /** Create a subscription with its plans */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one subscription with its plans */
        get: operations["getSubscription"];
        /** Change a subscription and its plans */
        put: operations["updateSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a plan of a subscription */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bill the subscriptions that are due */
        post: operations["processSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscription templates, page by page */
        get: operations["getSubscriptionTemplates"];
        put?: never;
        /** Create a subscription template */
        post: operations["createSubscriptionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one subscription template */
        get: operations["getSubscriptionTemplate"];
        /** Change a subscription template */
        put: operations["updateSubscriptionTemplate"];
        post?: never;
        /** Delete a subscription template */
        delete: operations["deleteSubscriptionTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags that are in use, page by page */
        get: operations["getTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the taxes of countries, page by page */
        get: operations["getCountryTaxes"];
        put?: never;
        /** Create the tax of a country */
        post: operations["createCountryTax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/countries/{country_code_iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the tax of one country */
        get: operations["getCountryTax"];
        /** Change the tax of a country */
        put: operations["updateCountryTax"];
        post?: never;
        /** Delete the tax of a country */
        delete: operations["deleteCountryTax"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/countries/{country_code_iso3}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the taxes of a country's states, page by page */
        get: operations["getStateTaxesForCountry"];
        put?: never;
        /** Create the tax of a state */
        post: operations["createStateTax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/countries/{country_code_iso3}/states/{state_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the tax of one state */
        get: operations["getStateTax"];
        /** Change the tax of a state */
        put: operations["updateStateTax"];
        post?: never;
        /** Delete the tax of a state */
        delete: operations["deleteStateTax"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the taxes of all states, page by page */
        get: operations["getStateTaxesForCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{type_hint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the templates of a kind, page by page */
        get: operations["getTemplates"];
        put?: never;
        /** Create a template of a kind */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{type_hint}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one template of a kind */
        get: operations["getTemplate"];
        /** Change a template of a kind */
        put: operations["updateTemplate"];
        post?: never;
        /** Delete a template of a kind */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{type_hint}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a resource against its template */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of properties that templates can define */
        get: operations["getTemplatePropertyTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/properties/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one type of properties that templates can define */
        get: operations["getTemplatePropertyType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List transactions, page by page */
        get: operations["getTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one transaction */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refund a transaction, in whole or in part */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trivia import jobs, page by page */
        get: operations["getImportJobs"];
        put?: never;
        /** Create a trivia import job */
        post: operations["createImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one trivia import job */
        get: operations["getImportJob"];
        /** Change a trivia import job */
        put: operations["updateImportJob"];
        post?: never;
        /** Delete a trivia import job */
        delete: operations["deleteImportJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/import/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a trivia import job */
        post: operations["processImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trivia questions, page by page */
        get: operations["getQuestions"];
        /** Change all trivia questions that match */
        put: operations["updateQuestionsInBulk"];
        /** Create a trivia question */
        post: operations["createQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one trivia question */
        get: operations["getQuestion"];
        /** Change a trivia question */
        put: operations["updateQuestion"];
        post?: never;
        /** Delete a trivia question */
        delete: operations["deleteQuestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags of a trivia question */
        get: operations["getQuestionTags"];
        put?: never;
        /** Add a tag to a trivia question */
        post: operations["addQuestionTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/{id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a tag from a trivia question */
        delete: operations["removeQuestionTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/{question_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the answers of a trivia question */
        get: operations["getQuestionAnswers"];
        put?: never;
        /** Add an answer to a trivia question */
        post: operations["addQuestionAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/{question_id}/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one answer of a trivia question */
        get: operations["getQuestionAnswer"];
        /** Change an answer of a trivia question */
        put: operations["updateQuestionAnswer"];
        post?: never;
        /** Remove an answer from a trivia question */
        delete: operations["deleteQuestionAnswers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the trivia questions that match */
        get: operations["getQuestionsCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/delta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what has changed in trivia questions since a moment */
        get: operations["getQuestionDeltas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a tag to all trivia questions that match */
        post: operations["addTagToQuestionsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a tag from all trivia questions that match */
        delete: operations["removeTagToQuestionsBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trivia question templates, page by page */
        get: operations["getQuestionTemplates"];
        put?: never;
        /** Create a trivia question template */
        post: operations["createQuestionTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/questions/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one trivia question template */
        get: operations["getQuestionTemplate"];
        /** Change a trivia question template */
        put: operations["updateQuestionTemplate"];
        post?: never;
        /** Delete a trivia question template */
        delete: operations["deleteQuestionTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trivia/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags that trivia questions have */
        get: operations["searchQuestionTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users, page by page */
        get: operations["getUsers"];
        put?: never;
        /** Register a user */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one user */
        get: operations["getUser"];
        /** Change a user */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's inventory, page by page */
        get: operations["getUserInventories"];
        put?: never;
        /** Add an item to a user's inventory */
        post: operations["addItemToUserInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's notifications, page by page */
        get: operations["getUserNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a user's password */
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose a new password with the secret of a password reset */
        put: operations["passwordReset"];
        /** Send a user the means to reset the password */
        post: operations["startPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the topics that a user is subscribed to */
        get: operations["getUserTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{recipient_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages between the caller and a user, page by page */
        get: operations["getDirectMessages1"];
        put?: never;
        /** Send a message to a user */
        post: operations["postUserMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's progress in achievements, page by page */
        get: operations["getUserAchievementsProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/achievements/{achievement_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's progress in one achievement */
        get: operations["getUserAchievementProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/achievements/{achievement_name}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a user's progress in an achievement */
        put: operations["setAchievementProgress"];
        /** Add to a user's progress in an achievement */
        post: operations["incrementAchievementProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's addresses, page by page */
        get: operations["getAddresses"];
        put?: never;
        /** Add an address to a user */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one address of a user */
        get: operations["getAddress"];
        /** Change an address of a user */
        put: operations["updateAddress"];
        post?: never;
        /** Delete an address of a user */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a user an entitlement */
        post: operations["grantUserEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/entitlements/{item_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check whether a user may use an entitlement */
        get: operations["checkUserEntitlementItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/entitlements/{item_id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use an entitlement of a user */
        post: operations["useUserEntitlementItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's friends, page by page */
        get: operations["getFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/friends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a user for friendship, or accept it */
        post: operations["addFriend"];
        /** End a friendship, or decline it */
        delete: operations["removeOrDeclineFriend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/friends/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become friends by an invite token */
        post: operations["redeemFriendshipToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the groups of a user */
        get: operations["getGroupsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/inventory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one entry of a user's inventory */
        get: operations["getUserInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/inventory/{id}/behavior-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the behaviour data of an entry of a user's inventory */
        put: operations["updateUserInventoryBehaviorData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/inventory/{id}/expires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set when an entry of a user's inventory expires */
        put: operations["updateUserInventoryExpires"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/inventory/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the log of an entry of a user's inventory, page by page */
        get: operations["getUserInventoryLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/inventory/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of an entry of a user's inventory */
        put: operations["updateUserInventoryStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/invite-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's invite token */
        get: operations["getInviteToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the friendships that a user was asked for, page by page */
        get: operations["getInvites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/leveling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's progress in level schemas, page by page */
        get: operations["getUserLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/leveling/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's progress in one level schema */
        get: operations["getUserLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/leveling/{name}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a user's progress in a level schema */
        put: operations["setProgress"];
        /** Add to a user's progress in a level schema */
        post: operations["incrementProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/notifications/{notification_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of a user's notification */
        put: operations["setUserNotificationStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/notifications/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's settings for notification types, page by page */
        get: operations["getUserNotificationInfoList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/notifications/types/{type_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's settings for one notification type */
        get: operations["getUserNotificationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/notifications/types/{type_id}/silenced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Silence a notification type for a user, or no longer */
        put: operations["silenceDirectNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's payment methods, page by page */
        get: operations["getPaymentMethods"];
        put?: never;
        /** Add a payment method to a user */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/payment-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one payment method of a user */
        get: operations["getPaymentMethod"];
        /** Change a payment method of a user */
        put: operations["updatePaymentMethod"];
        post?: never;
        /** Remove a payment method from a user */
        delete: operations["deletePaymentMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's subscriptions */
        get: operations["getUsersSubscriptionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one subscription of a user */
        get: operations["getUserSubscriptionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/bill-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set when a user's subscription is billed next */
        put: operations["setSubscriptionBillDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/payment-method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the payment method of a user's subscription */
        put: operations["setSubscriptionPaymentMethod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the plan of a user's subscription */
        put: operations["setUserSubscriptionPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/price-override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a price of its own for a user's subscription */
        put: operations["setUserSubscriptionPrice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reactivate a user's subscription */
        post: operations["reactivateUserSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/subscriptions/{inventory_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of a user's subscription */
        put: operations["setSubscriptionStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's tags */
        get: operations["getUserTags"];
        put?: never;
        /** Add a tag to a user */
        post: operations["addUserTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a tag from a user */
        delete: operations["removeUserTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's videos, page by page */
        get: operations["getUserVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's wallets */
        get: operations["getUserWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/wallets/{currency_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's wallet in a currency */
        get: operations["getUserWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/wallets/{currency_code}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add to a user's wallet or take from it */
        put: operations["updateWalletBalance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/wallets/{currency_code}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the transactions of a user's wallet, page by page */
        get: operations["getUserWalletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the progress of all users in achievements, page by page */
        get: operations["getUsersAchievementsProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/achievements/{achievement_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the progress of all users in one achievement, page by page */
        get: operations["getUsersAchievementProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List groups, page by page */
        get: operations["listGroups"];
        put?: never;
        /** Create a group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one group */
        get: operations["getGroup"];
        /** Change a group */
        put: operations["updateGroup"];
        post?: never;
        /** Delete a group */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the groups above a group */
        get: operations["getGroupAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the members of a group, page by page */
        get: operations["getGroupMembers"];
        put?: never;
        /** Add a member to a group */
        post: operations["addMemberToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one member of a group */
        get: operations["getGroupMember"];
        put?: never;
        post?: never;
        /** Remove a member from a group */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/{user_id}/messages/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Silence a group's messages for a member, or no longer */
        put: operations["disableGroupNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/{user_id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the order of a member in a group */
        put: operations["updateGroupMemberProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/{user_id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the properties of a member of a group */
        put: operations["updateGroupMemberProperties1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/{user_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the status of a member of a group */
        put: operations["updateGroupMemberStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/members/batch-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add several members to a group */
        post: operations["addMembersToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/{unique_name}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a group, page by page */
        get: operations["getGroupMessages"];
        put?: never;
        /** Send a message to a group */
        post: operations["postGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/members/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List group member templates, page by page */
        get: operations["getGroupMemberTemplates"];
        put?: never;
        /** Create a group member template */
        post: operations["createGroupMemberTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/members/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one group member template */
        get: operations["getGroupMemberTemplate"];
        /** Change a group member template */
        put: operations["updateGroupMemberTemplate"];
        post?: never;
        /** Delete a group member template */
        delete: operations["deleteGroupMemberTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List group templates, page by page */
        get: operations["getGroupTemplates"];
        put?: never;
        /** Create a group template */
        post: operations["createGroupTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/groups/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one group template */
        get: operations["getGroupTemplate"];
        /** Change a group template */
        put: operations["updateGroupTemplate"];
        post?: never;
        /** Delete a group template */
        delete: operations["deleteGroupTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a password reset by email address, name or phone number */
        post: operations["submitPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the relationships between users, page by page */
        get: operations["getUserRelationships"];
        put?: never;
        /** Create a relationship between users */
        post: operations["createUserRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/relationships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one relationship between users */
        get: operations["getUserRelationship"];
        /** Change a relationship between users */
        put: operations["updateUserRelationship"];
        post?: never;
        /** Delete a relationship between users */
        delete: operations["deleteUserRelationship"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List user templates, page by page */
        get: operations["getUserTemplates"];
        put?: never;
        /** Create an user template */
        post: operations["createUserTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one user template */
        get: operations["getUserTemplate"];
        /** Change an user template */
        put: operations["updateUserTemplate"];
        post?: never;
        /** Delete an user template */
        delete: operations["deleteUserTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List vendors, page by page */
        get: operations["getVendors"];
        put?: never;
        /** Create a vendor */
        post: operations["createVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one vendor */
        get: operations["getVendor"];
        /** Change a vendor */
        put: operations["updateVendor"];
        post?: never;
        /** Delete a vendor */
        delete: operations["deleteVendor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List vendor templates, page by page */
        get: operations["getVendorTemplates"];
        put?: never;
        /** Create a vendor template */
        post: operations["createVendorTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one vendor template */
        get: operations["getVendorTemplate"];
        /** Change a vendor template */
        put: operations["updateVendorTemplate"];
        post?: never;
        /** Delete a vendor template */
        delete: operations["deleteVendorTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the version of the platform */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List wallets, page by page */
        get: operations["getWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the total balances of all wallets by currency */
        get: operations["getWalletBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the transactions of all wallets, page by page */
        get: operations["getWalletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AchievementDefinitionResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            description?: string | undefined;
            hidden: boolean;
            name: string;
            /** Format: int32 */
            required_progress: number;
            readonly rule_id?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            trigger_event_name?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        ActionContextobject: {
            mapping: unknown;
            type: string;
        };
        ActionResource: {
            /** @enum {string} */
            category?: "achievement" | "behavior" | "comment" | "disposition" | "device" | "entitlement" | "friends" | "fulfillment" | "gamification" | "inventory" | "invoice" | "media" | "scheduler" | "store" | "subscription" | "user" | "wallet" | "custom" | "challenge" | "activity" | "campaign" | "event" | undefined;
            description: string;
            name: string;
            tags?: string[] | undefined;
            variables: components["schemas"]["ActionVariableResource"][];
        };
        ActionVariableResource: {
            name: string;
            optional: boolean;
            type: string;
        };
        ActivityEntitlementResource: {
            readonly currency_code?: string | undefined;
            /** Format: int32 */
            item_id: number;
            readonly name?: string | undefined;
            readonly price?: number | undefined;
            readonly sku?: string | undefined;
        };
        ActivityOccurrenceCreationFailure: {
            user_results?: components["schemas"]["ActivityOccurrenceJoinResult"][] | undefined;
        };
        ActivityOccurrenceJoinResult: {
            entitlement?: components["schemas"]["ActivityEntitlementResource"] | undefined;
            /** Format: int32 */
            error_code: number;
            message?: string | undefined;
            /** Format: int64 */
            user_id: number;
        };
        ActivityOccurrenceResource: {
            /** Format: int64 */
            activity_id: number;
            bans?: number[] | undefined;
            /** Format: int64 */
            challenge_activity_id?: number | undefined;
            core_settings?: components["schemas"]["CoreActivityOccurrenceSettings"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            entitlement?: components["schemas"]["ActivityEntitlementResource"] | undefined;
            /** Format: int64 */
            event_id?: number | undefined;
            host?: components["schemas"]["SimpleUserResource"] | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            /** @enum {string} */
            readonly reward_status?: "pending" | "failed" | "complete" | "partial" | undefined;
            settings?: components["schemas"]["SelectedSettingResource"][] | undefined;
            simulated?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly start_date?: number | undefined;
            /** @enum {string} */
            status?: "SETUP" | "OPEN" | "LAUNCHING" | "PLAYING" | "FINISHED" | "ABANDONED" | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            users?: components["schemas"]["ActivityUserResource"][] | undefined;
        };
        ActivityOccurrenceResults: {
            users: components["schemas"]["UserActivityResults"][];
        };
        ActivityOccurrenceResultsResource: {
            users: components["schemas"]["UserActivityResultsResource"][];
        };
        ActivityOccurrenceSettingsResource: {
            core_settings?: components["schemas"]["CoreActivityOccurrenceSettings"] | undefined;
            settings?: components["schemas"]["SelectedSettingRequest"][] | undefined;
        };
        ActivityOccurrenceStatusWrapper: {
            /** @enum {string} */
            value?: "SETUP" | "OPEN" | "LAUNCHING" | "PLAYING" | "FINISHED" | "ABANDONED" | undefined;
        };
        ActivityResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            core_settings?: components["schemas"]["CoreActivitySettings"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            entitlements?: components["schemas"]["ActivityEntitlementResource"][] | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            launch?: string | undefined;
            leaderboard_strategy?: string | undefined;
            long_description?: string | undefined;
            name: string;
            reward_set?: components["schemas"]["RewardSetResource"] | undefined;
            settings?: components["schemas"]["AvailableSettingResource"][] | undefined;
            short_description?: string | undefined;
            /** @default false */
            template?: boolean | undefined;
            template_id?: string | undefined;
            type?: string | undefined;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        ActivityUserResource: {
            /** @default false */
            host?: boolean | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly joined_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly left_date?: number | undefined;
            metric?: components["schemas"]["MetricResource"] | undefined;
            /** @enum {string} */
            status?: "present" | "ready" | "left" | "surrendered" | "disconnected" | undefined;
            user: components["schemas"]["SimpleUserResource"];
        };
        ActivityUserStatusWrapper: {
            /** @enum {string} */
            value?: "present" | "ready" | "left" | "surrendered" | "disconnected" | undefined;
        };
        AddressResource: {
            address1: string;
            address2?: string | undefined;
            city: string;
            country_code: string;
            postal_code?: string | undefined;
            state_code?: string | undefined;
        };
        AggregateCountResource: {
            /** Format: int64 */
            count?: number | undefined;
            date?: string | undefined;
        };
        AggregateInvoiceReportResource: {
            /** Format: int64 */
            count?: number | undefined;
            date?: string | undefined;
            revenue?: number | undefined;
            /** Format: int64 */
            user_count?: number | undefined;
        };
        AmazonS3Activity: {
            action?: string | undefined;
            cdn_url?: string | undefined;
            /** Format: int64 */
            created_date?: number | undefined;
            filename?: string | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            object_key?: string | undefined;
            url?: string | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        AnswerResource: {
            answer: components["schemas"]["Property"];
            correct: boolean;
            readonly id?: string | undefined;
        };
        ApplyPaymentRequest: {
            /** Format: int32 */
            invoice_id: number;
            receipt: string;
            transaction_id: string;
        };
        ArgumentResource: {
            name?: string | undefined;
            type?: string | undefined;
        };
        ArticleResource: {
            active: boolean;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            body: string;
            category: components["schemas"]["NestedCategory"];
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            title: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        ArtistResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            born?: string | undefined;
            /** Format: int32 */
            readonly contribution_count?: number | undefined;
            contributions?: components["schemas"]["ContributionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            died?: string | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            long_description?: string | undefined;
            name: string;
            /**
             * Format: int32
             * @default 100
             */
            priority?: number | undefined;
            short_description?: string | undefined;
            template?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        AudioGroupProperty: Omit<components["schemas"]["FileGroupProperty"], "type"> & {
            /** @enum {string} */
            type: "audio_group";
        };
        AudioGroupPropertyDefinitionResource: Omit<components["schemas"]["FileGroupPropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_length?: number | undefined;
            /** Format: int32 */
            min_length?: number | undefined;
            /** @enum {string} */
            type: "audio_group";
        };
        AudioProperty: Omit<components["schemas"]["FileProperty"], "type"> & {
            /** @enum {string} */
            type: "audio";
        };
        AudioPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            file_type?: string | undefined;
            /** Format: int32 */
            max_length?: number | undefined;
            /** Format: int32 */
            min_length?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "audio";
        };
        AvailableSettingResource: {
            /** @default false */
            advanced_option?: boolean | undefined;
            default_value?: string | undefined;
            description?: string | undefined;
            key: string;
            name: string;
            options?: components["schemas"]["SettingOption"][] | undefined;
            type: string;
        };
        BareActivityResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            launch?: string | undefined;
            long_description?: string | undefined;
            name: string;
            short_description?: string | undefined;
            /** @default false */
            template?: boolean | undefined;
            type?: string | undefined;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        BareChallengeActivityResource: {
            /** Format: int64 */
            activity_id: number;
            /** Format: int64 */
            challenge_id: number;
            /** Format: int64 */
            readonly id?: number | undefined;
        };
        BasicTemplatedResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            template?: string | undefined;
        };
        Batch: {
            batch: components["schemas"]["BatchRequest"][];
            /**
             * Format: int32
             * @default 60
             */
            timeout: number;
        };
        BatchRequest: {
            body: unknown;
            content_type: string;
            method: string;
            /**
             * Format: int32
             * @default 60
             */
            timeout: number;
            token?: string | undefined;
            uri: string;
        };
        BatchResult: {
            batch_return?: components["schemas"]["BatchReturn"][] | undefined;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
        };
        BatchReturn: {
            body?: unknown | undefined;
            /** Format: int32 */
            readonly code?: number | undefined;
            readonly uri?: string | undefined;
        };
        Behavior: {
            description?: string | undefined;
            type_hint: string;
        };
        BehaviorDefinitionResource: {
            description?: string | undefined;
            prerequisite_behaviors?: components["schemas"]["Behavior"][] | undefined;
            properties: components["schemas"]["PropertyFieldResource"][];
            type_hint: string;
        };
        BillingReport: {
            /** Format: int64 */
            created?: number | undefined;
            id?: string | undefined;
            last_known_failures?: string[] | undefined;
            statistics?: {
                [key: string]: number;
            } | undefined;
        };
        BooleanProperty: Omit<components["schemas"]["Property"], "type"> & {
            value?: boolean | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "boolean";
        };
        BooleanPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "boolean";
        };
        BooleanResource: {
            value?: boolean | undefined;
        };
        BreActionLog: {
            readonly name?: string | undefined;
            /** Format: int64 */
            readonly runtime?: number | undefined;
            readonly status?: string | undefined;
        };
        BreEvent: {
            event_name: string;
            params: {
                [key: string]: unknown;
            };
        };
        BreEventLog: {
            readonly customer?: string | undefined;
            readonly event_id?: string | undefined;
            readonly event_name?: string | undefined;
            /** Format: int64 */
            readonly event_start_date?: number | undefined;
            readonly id?: string | undefined;
            parameters?: {
                [key: string]: unknown;
            } | undefined;
            rules?: components["schemas"]["BreRuleLog"][] | undefined;
        };
        BreGlobalResource: {
            description?: string | undefined;
            id?: string | undefined;
            key: string;
            name?: string | undefined;
            scopes?: components["schemas"]["BreGlobalScopeDefinition"][] | undefined;
            readonly system_global?: boolean | undefined;
            type: string;
        };
        BreGlobalScopeDefinition: {
            name: string;
            type: string;
        };
        BreRule: {
            actions: components["schemas"]["ActionContextobject"][];
            condition?: components["schemas"]["PredicateResource"] | undefined;
            readonly condition_text?: string | undefined;
            description?: string | undefined;
            /** @default true */
            enabled?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            end_date?: number | undefined;
            /** Format: int64 */
            readonly evaluation_count?: number | undefined;
            event_name: string;
            id?: string | undefined;
            name: string;
            /** Format: int64 */
            readonly run_count?: number | undefined;
            /**
             * Format: int32
             * @default 500
             */
            sort?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            start_date?: number | undefined;
            readonly system_rule?: boolean | undefined;
        };
        BreRuleLog: {
            actions?: components["schemas"]["BreActionLog"][] | undefined;
            readonly ran?: boolean | undefined;
            readonly reason?: string | undefined;
            /** Format: int64 */
            readonly rule_end_date?: number | undefined;
            readonly rule_id?: string | undefined;
            readonly rule_name?: string | undefined;
            /** Format: int64 */
            readonly rule_start_date?: number | undefined;
        };
        BreTriggerParameterDefinition: {
            readonly implicit?: boolean | undefined;
            name: string;
            /** @default false */
            optional?: boolean | undefined;
            type: string;
        };
        BreTriggerResource: {
            /** @enum {string} */
            readonly category?: "achievement" | "behavior" | "comment" | "disposition" | "device" | "entitlement" | "friends" | "fulfillment" | "gamification" | "inventory" | "invoice" | "media" | "scheduler" | "store" | "subscription" | "user" | "wallet" | "custom" | "challenge" | "activity" | "campaign" | "event" | undefined;
            event_name: string;
            parameters?: components["schemas"]["BreTriggerParameterDefinition"][] | undefined;
            readonly system_trigger?: boolean | undefined;
            tags?: string[] | undefined;
            trigger_description: string;
            trigger_name: string;
        };
        BroadcastableEvent: {
            client?: string | undefined;
            customer?: string | undefined;
            do_not_broadcast?: boolean | undefined;
            section?: string | undefined;
            source?: unknown | undefined;
            specifics?: string | undefined;
            synchronous?: boolean | undefined;
            /** Format: int64 */
            timestamp?: number | undefined;
            type: string;
        };
        BundledSku: {
            price_override?: number | undefined;
            /** Format: int32 */
            quantity: number;
            sku: string;
        };
        BundleItem: Omit<components["schemas"]["StoreItem"], "type_hint"> & {
            bundled_skus: components["schemas"]["BundledSku"][];
            /** @enum {string} */
            type_hint: "bundle_item";
        };
        CacheClearEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            teardown?: boolean | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cache_clear";
        };
        CampaignResource: {
            /** @default false */
            active?: boolean | undefined;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            leaderboard_strategy?: string | undefined;
            long_description?: string | undefined;
            name: string;
            readonly next_challenge?: string | undefined;
            /** Format: int64 */
            readonly next_challenge_date?: number | undefined;
            reward_set?: components["schemas"]["RewardSetResource"] | undefined;
            /** @enum {string} */
            readonly reward_status?: "pending" | "failed" | "complete" | "partial" | undefined;
            short_description?: string | undefined;
            template?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        Cart: {
            available_shipping_options?: components["schemas"]["CartShippingOption"][] | undefined;
            country_tax?: number | undefined;
            coupons?: components["schemas"]["CouponDefinition"][] | undefined;
            /** Format: int64 */
            created?: number | undefined;
            currency_code?: string | undefined;
            discount_total?: number | undefined;
            /** Format: int32 */
            error_code?: number | undefined;
            error_message?: string | undefined;
            grand_total?: number | undefined;
            id?: string | undefined;
            invoice_id?: number | undefined;
            items?: components["schemas"]["CartLineItem"][] | undefined;
            /** Format: int32 */
            owner?: number | undefined;
            selected_shipping_options?: components["schemas"]["CartShippingOption"][] | undefined;
            shippable?: boolean | undefined;
            shipping_address?: components["schemas"]["CartShippingAddressRequest"] | undefined;
            shipping_cost?: number | undefined;
            state_tax?: number | undefined;
            /** @enum {string} */
            status?: "active" | "processing" | "closed" | "onhold" | undefined;
            subtotal?: number | undefined;
            /** Format: int64 */
            updated?: number | undefined;
        };
        CartItemRequest: {
            affiliate_key?: string | undefined;
            catalog_sku: string;
            price_override: number;
            /** Format: int32 */
            quantity: number;
        };
        CartLineItem: {
            currency_code?: string | undefined;
            description?: string | undefined;
            discount?: components["schemas"]["Discount"] | undefined;
            line_total?: number | undefined;
            name?: string | undefined;
            original_line_total?: number | undefined;
            original_unit_price?: number | undefined;
            /** Format: int32 */
            qty?: number | undefined;
            sale_name?: string | undefined;
            sku?: string | undefined;
            sku_description?: string | undefined;
            /** Format: int32 */
            store_item_id?: number | undefined;
            tags?: string[] | undefined;
            thumb_url?: string | undefined;
            unique_key?: string | undefined;
            unit_price?: number | undefined;
            /** Format: int32 */
            vendor_id?: number | undefined;
            vendor_name?: string | undefined;
        };
        CartShippableResponse: {
            /** Format: int32 */
            cart_id?: number | undefined;
            shippable?: boolean | undefined;
        };
        CartShippingAddressRequest: {
            city?: string | undefined;
            country_code_iso3?: string | undefined;
            email?: string | undefined;
            first_name?: string | undefined;
            last_name?: string | undefined;
            name_prefix?: string | undefined;
            order_notes?: string | undefined;
            phone_number?: string | undefined;
            postal_state_code?: string | undefined;
            shipping_address_line1?: string | undefined;
            shipping_address_line2?: string | undefined;
            zip?: string | undefined;
        };
        CartShippingOption: {
            currency_code?: string | undefined;
            description?: string | undefined;
            name?: string | undefined;
            original_price?: number | undefined;
            price?: number | undefined;
            /** Format: int32 */
            shipping_item_id?: number | undefined;
            sku?: string | undefined;
            taxable?: boolean | undefined;
            /** Format: int32 */
            vendor_id?: number | undefined;
            vendor_name?: string | undefined;
        };
        CartSummary: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly currency_code?: string | undefined;
            readonly grand_total?: number | undefined;
            readonly id?: string | undefined;
            readonly invoice_id?: number | undefined;
            /** Format: int32 */
            readonly items_in_cart?: number | undefined;
            /** @enum {string} */
            readonly status?: "active" | "processing" | "closed" | "onhold" | undefined;
            readonly subtotal?: number | undefined;
        };
        CatalogSale: {
            currency_code: string;
            /** @enum {string} */
            discount_type: "value" | "percentage";
            /** Format: double */
            discount_value?: number | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            /** Format: int32 */
            item?: number | undefined;
            long_description?: string | undefined;
            name: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            sale_end_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            sale_start_date: number;
            short_description?: string | undefined;
            tag?: string | undefined;
            /** Format: int32 */
            vendor?: number | undefined;
        };
        CategoryResource: {
            active?: boolean | undefined;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            id?: string | undefined;
            name: string;
            template?: string | undefined;
        };
        ChallengeActivityResource: {
            /** Format: int64 */
            activity_id: number;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** Format: int64 */
            challenge_id?: number | undefined;
            core_settings?: components["schemas"]["CoreChallengeActivitySettings"] | undefined;
            entitlement?: components["schemas"]["ActivityEntitlementResource"] | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            reward_set?: components["schemas"]["RewardSetResource"] | undefined;
            settings?: components["schemas"]["SelectedSettingResource"][] | undefined;
            template?: string | undefined;
        };
        ChallengeEventParticipantResource: {
            email?: string | undefined;
            fullname?: string | undefined;
            /** Format: int64 */
            score?: number | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
            username?: string | undefined;
        };
        ChallengeEventResource: {
            /** Format: int64 */
            challenge_id?: number | undefined;
            /** Format: int64 */
            end_date?: number | undefined;
            /** Format: int64 */
            id?: number | undefined;
            /** @enum {string} */
            readonly reward_status?: "pending" | "failed" | "complete" | "partial" | undefined;
            /** Format: int64 */
            start_date?: number | undefined;
        };
        ChallengeResource: {
            /** Format: int32 */
            readonly activities?: number | undefined;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** Format: int64 */
            campaign_id?: number | undefined;
            /** Format: int64 */
            copy_of?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            end_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            leaderboard_strategy?: string | undefined;
            long_description?: string | undefined;
            name: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly next_event_date?: number | undefined;
            /** Format: int32 */
            reward_lag_minutes?: number | undefined;
            reward_set?: components["schemas"]["RewardSetResource"] | undefined;
            schedule?: components["schemas"]["Schedule"] | undefined;
            short_description?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            start_date?: number | undefined;
            template?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        ChatBlacklistResource: {
            blacklisted_user?: components["schemas"]["SimpleUserResource"] | undefined;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            /** Format: int32 */
            readonly user_id?: number | undefined;
        };
        ChatMessageRequest: {
            content: unknown;
            message_type: string;
        };
        ChatMessageResource: {
            content: unknown;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            readonly edited?: boolean | undefined;
            readonly id?: string | undefined;
            message_type: string;
            recipient_id: string;
            /** @enum {string} */
            recipient_type: "user" | "topic";
            /** Format: int32 */
            readonly sender_id?: number | undefined;
            readonly thread_id?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
        };
        ChatThreadResource: {
            /** Format: int32 */
            readonly active_users?: number | undefined;
            /** Format: int32 */
            readonly count?: number | undefined;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            recipient_id: string;
            /** @enum {string} */
            recipient_type: "user" | "topic";
            subject?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
        };
        ChatUserThreadResource: {
            /** Format: int64 */
            readonly created_date?: number | undefined;
            /** Format: int32 */
            readonly read_count?: number | undefined;
            thread?: components["schemas"]["ChatThreadResource"] | undefined;
            readonly thread_id?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        ClientResource: {
            /** Format: int32 */
            access_token_validity_seconds?: number | undefined;
            client_key: string;
            grant_types?: string[] | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            is_public?: boolean | undefined;
            locked?: boolean | undefined;
            name: string;
            redirect_uris?: string[] | undefined;
            /** Format: int32 */
            refresh_token_validity_seconds?: number | undefined;
            secret: string;
        };
        CommentResource: {
            content: string;
            context?: string | undefined;
            /** Format: int32 */
            context_id?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            readonly summary?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
        };
        Config: {
            description?: string | undefined;
            name: string;
            /** @default false */
            public_read?: boolean | undefined;
            value?: string | undefined;
        };
        ConfigLookupResource: {
            definition?: string | undefined;
            lookup_key?: components["schemas"]["ExpressionResource"] | undefined;
            required_key_type?: string | undefined;
            type?: string | undefined;
            value_type?: string | undefined;
        };
        ConstantResource: {
            definition?: string | undefined;
            type?: string | undefined;
            value?: unknown | undefined;
            value_type?: string | undefined;
        };
        Consumable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            /** Format: int32 */
            max_use?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "consumable";
        };
        ContributionResource: {
            artist: components["schemas"]["SimpleReferenceResourcelong"];
            media: components["schemas"]["SimpleReferenceResourcelong"];
            role: string;
        };
        CoreActivityOccurrenceSettings: {
            boot_in_play?: boolean | undefined;
            custom_launch_address?: string | undefined;
            host_status_control?: boolean | undefined;
            join_in_play?: boolean | undefined;
            leave_in_play?: boolean | undefined;
            /** Format: int32 */
            max_players?: number | undefined;
            /** Format: int32 */
            min_players?: number | undefined;
            /** @default false */
            non_host_status_control?: boolean | undefined;
            /** @enum {string} */
            results_trust?: "none" | "host" | "all" | undefined;
        };
        CoreActivitySettings: {
            /** @default false */
            boot_in_play?: boolean | undefined;
            /** @default false */
            custom_launch_address_allowed?: boolean | undefined;
            /** @enum {string} */
            host_option?: "admin_only" | "player" | "non_player" | undefined;
            /** @default false */
            host_status_control?: boolean | undefined;
            /** @default false */
            join_in_play?: boolean | undefined;
            /** @default false */
            leave_in_play?: boolean | undefined;
            /** Format: int32 */
            max_players?: number | undefined;
            /** Format: int32 */
            min_players?: number | undefined;
            /** @enum {string} */
            results_trust?: "none" | "host" | "all" | undefined;
        };
        CoreChallengeActivitySettings: {
            boot_in_play?: boolean | undefined;
            custom_launch_address?: string | undefined;
            custom_launch_address_allowed?: boolean | undefined;
            /** @enum {string} */
            host_option?: "admin_only" | "player" | "non_player" | undefined;
            host_status_control?: boolean | undefined;
            join_in_play?: boolean | undefined;
            leave_in_play?: boolean | undefined;
            /** Format: int32 */
            max_players?: number | undefined;
            /** Format: int32 */
            min_players?: number | undefined;
            /** @enum {string} */
            results_trust?: "none" | "host" | "all" | undefined;
        };
        Country: {
            /** Format: int32 */
            id?: number | undefined;
            iso2?: string | undefined;
            iso3?: string | undefined;
            name?: string | undefined;
        };
        CountryResource: {
            readonly iso2?: string | undefined;
            readonly iso3?: string | undefined;
            readonly name?: string | undefined;
        };
        CountryTaxResource: {
            country_iso3: string;
            name: string;
            rate: number;
            tax_shipping: boolean;
        };
        CouponDefinition: {
            code: string;
            description?: string | undefined;
            /** @enum {string} */
            discount_type: "value" | "percentage";
            /** @default false */
            exclusive?: boolean | undefined;
            max_discount?: number | undefined;
            /** Format: int32 */
            max_quantity?: number | undefined;
            min_cart_total?: number | undefined;
            name: string;
            /** @default false */
            self_exclusive?: boolean | undefined;
            /** Format: int32 */
            target_item_id?: number | undefined;
            /** @enum {string} */
            type: "coupon_cart" | "coupon_single_item" | "coupon_voucher" | "coupon_vendor" | "coupon_tag";
            unique_key: string;
            valid_for_tags?: string[] | undefined;
            value: number;
            /** Format: int32 */
            vendor_id?: number | undefined;
        };
        CouponItem: Omit<components["schemas"]["StoreItem"], "type_hint"> & {
            /** @enum {string} */
            coupon_type_hint: "coupon_cart" | "coupon_single_item" | "coupon_voucher" | "coupon_vendor" | "coupon_tag";
            discount_max?: number | undefined;
            discount_min_cart_value?: number | undefined;
            /** @enum {string} */
            discount_type: "value" | "percentage";
            discount_value: number;
            /** @default false */
            exclusive?: boolean | undefined;
            /** Format: int32 */
            item_id?: number | undefined;
            /** Format: int32 */
            max_quantity?: number | undefined;
            /** @default false */
            self_exclusive?: boolean | undefined;
            /** @enum {string} */
            type_hint: "coupon_item";
            valid_for_tags?: string[] | undefined;
        };
        CreateActivityOccurrenceRequest: {
            /** Format: int64 */
            activity_id?: number | undefined;
            /** Format: int64 */
            challenge_activity_id?: number | undefined;
            core_settings?: components["schemas"]["CoreActivityOccurrenceSettings"] | undefined;
            entitlement?: components["schemas"]["ItemIdRequest"] | undefined;
            /** Format: int64 */
            event_id?: number | undefined;
            /** Format: int32 */
            host?: number | undefined;
            settings?: components["schemas"]["SelectedSettingRequest"][] | undefined;
            simulated?: boolean | undefined;
            /** @enum {string} */
            status?: "SETUP" | "OPEN" | "LAUNCHING" | "PLAYING" | "FINISHED" | "ABANDONED" | undefined;
            users?: components["schemas"]["Participant"][] | undefined;
        };
        CreateBillingAgreementRequest: {
            cancel_url: string;
            return_url: string;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        CreatePayPalPaymentRequest: {
            cancel_url: string;
            /** Format: int32 */
            invoice_id: number;
            return_url: string;
        };
        CurrencyResource: {
            /** @default true */
            active?: boolean | undefined;
            code: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            default_currency?: boolean | undefined;
            factor: number;
            icon?: string | undefined;
            name: string;
            /** @enum {string} */
            type?: "real" | "virtual" | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        CustomerConfig: {
            aliases?: string | undefined;
            database?: components["schemas"]["DatabaseConfig"] | undefined;
            name?: string | undefined;
            s3_config?: components["schemas"]["S3Config"] | undefined;
        };
        DatabaseConfig: {
            mongo?: components["schemas"]["MongoDatabaseConfig"] | undefined;
            sql?: components["schemas"]["SqlDatabaseConfig"] | undefined;
        };
        DateOperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        DateProperty: Omit<components["schemas"]["Property"], "type"> & {
            /** Format: int64 */
            value?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "date";
        };
        DatePropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int64 */
            max?: number | undefined;
            /** Format: int64 */
            min?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "date";
        };
        DefaultOperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        DeltaResource: {
            category_id?: string | undefined;
            media_type?: string | undefined;
            question_id?: string | undefined;
            /** @enum {string} */
            state?: "UPDATED" | "REMOVED" | undefined;
            tags?: string[] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            updated_date?: number | undefined;
        };
        DeviceResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            description?: string | undefined;
            device_type: string;
            id?: string | undefined;
            location?: string | undefined;
            mac_address?: string | undefined;
            make?: string | undefined;
            model?: string | undefined;
            name?: string | undefined;
            os?: string | undefined;
            owner?: components["schemas"]["SimpleUserResource"] | undefined;
            serial?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
            users?: components["schemas"]["SimpleUserResource"][] | undefined;
        };
        Discount: {
            description?: string | undefined;
            name?: string | undefined;
            sku?: string | undefined;
            unique_key?: string | undefined;
            value?: number | undefined;
        };
        DispositionCount: {
            /** Format: int64 */
            count?: number | undefined;
            name?: string | undefined;
        };
        DispositionResource: {
            context?: string | undefined;
            context_id?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            name: string;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
        };
        DoubleOperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        DoubleProperty: Omit<components["schemas"]["Property"], "type"> & {
            /** Format: double */
            value?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "double";
        };
        DoublePropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: double */
            max?: number | undefined;
            /** Format: double */
            min?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "double";
        };
        EntitlementGrantRequest: {
            /** Format: int32 */
            entitlement_id: number;
        };
        EntitlementItem: Omit<components["schemas"]["Item"], "type_hint"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "entitlement";
        };
        ErrorResource: {
            details?: unknown | undefined;
            field?: unknown | undefined;
            readonly message?: string | undefined;
        };
        EventContextResource: {
            definition?: string | undefined;
            event_name?: string | undefined;
            parameters?: {
                [key: string]: components["schemas"]["ExpressionResource"];
            } | undefined;
            type?: string | undefined;
        };
        Expirable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            /** Format: int32 */
            time_length?: number | undefined;
            unit_of_time?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "expirable";
        };
        Expressionobject: {
            [key: string]: unknown;
        };
        ExpressionResource: {
            definition?: string | undefined;
            type: string;
        };
        FacebookToken: {
            access_token: string;
        };
        FattMerchantPaymentMethod: {
            address_city?: string | undefined;
            address_country?: string | undefined;
            address_state?: string | undefined;
            address_zip?: string | undefined;
            address1?: string | undefined;
            address2?: string | undefined;
            card_last_four: string;
            created_at?: string | undefined;
            customer_id: string;
            deleted_at?: string | undefined;
            id?: string | undefined;
            nickname: string;
            updated_at?: string | undefined;
        };
        FattMerchantPaymentMethodRequest: {
            method: components["schemas"]["FattMerchantPaymentMethod"];
            /** Format: int32 */
            user_id?: number | undefined;
        };
        FileGroupProperty: Omit<components["schemas"]["Property"], "type"> & {
            files?: components["schemas"]["FileProperty"][] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_group";
        };
        FileGroupPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            file_type?: string | undefined;
            /** Format: int32 */
            max_count?: number | undefined;
            /** Format: int64 */
            max_file_size?: number | undefined;
            /** Format: int32 */
            min_count?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_group";
        };
        FileProperty: Omit<components["schemas"]["Property"], "type"> & {
            crc?: string | undefined;
            description?: string | undefined;
            file_type?: string | undefined;
            url?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FilePropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            file_type?: string | undefined;
            /** Format: int64 */
            max_file_size?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FinalizeBillingAgreementRequest: {
            /** Format: int32 */
            invoice_id?: number | undefined;
            new_default?: boolean | undefined;
            payer_id?: string | undefined;
            token: string;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        FinalizePayPalPaymentRequest: {
            /** Format: int32 */
            invoice_id: number;
            payer_id: string;
            token: string;
        };
        FlagReportResource: {
            readonly context?: string | undefined;
            readonly context_id?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            reason?: string | undefined;
            /** @enum {string} */
            resolution: "banned" | "ignored";
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly resolved?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        FlagResource: {
            context: string;
            context_id: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            reason?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
        };
        FormattedTextProperty: Omit<components["schemas"]["Property"], "type"> & {
            value?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "formatted_text";
        };
        FormattedTextPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_length?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "formatted_text";
        };
        ForwardLog: {
            /** Format: int64 */
            readonly end_date?: number | undefined;
            error_msg?: string | undefined;
            event_id?: string | undefined;
            headers?: string | undefined;
            /** Format: int32 */
            readonly http_status_code?: number | undefined;
            readonly id?: string | undefined;
            method?: string | undefined;
            payload?: unknown | undefined;
            readonly response?: string | undefined;
            /** Format: int32 */
            readonly retry_count?: number | undefined;
            retryable?: boolean | undefined;
            rule_id?: string | undefined;
            /** Format: int64 */
            readonly start_date?: number | undefined;
            success?: boolean | undefined;
            readonly url?: string | undefined;
        };
        Fulfillable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            type_name: string;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "fulfillable";
        };
        FulfillmentType: {
            core?: boolean | undefined;
            description?: string | undefined;
            /** Format: int32 */
            id?: number | undefined;
            name: string;
        };
        GlobalCheckAndIncrementResource: {
            check_value_resource?: components["schemas"]["ExpressionResource"] | undefined;
            definition?: string | undefined;
            global_resource?: components["schemas"]["ExpressionResource"] | undefined;
            type?: string | undefined;
        };
        GlobalResource: {
            definition?: string | undefined;
            global_def_id?: string | undefined;
            scopes?: {
                [key: string]: components["schemas"]["ExpressionResource"];
            } | undefined;
            type?: string | undefined;
        };
        GoogleToken: {
            authorization_code: string;
        };
        GrantTypeResource: {
            description?: string | undefined;
            name?: string | undefined;
        };
        GroupMemberResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            group?: components["schemas"]["SimpleGroupResource"] | undefined;
            readonly implicit?: boolean | undefined;
            /** Format: int64 */
            readonly membership_id?: number | undefined;
            order?: string | undefined;
            /** @enum {string} */
            status?: "moderator" | "member" | undefined;
            template?: string | undefined;
            user: components["schemas"]["SimpleUserResource"];
        };
        GroupMemberStatusWrapper: {
            /** @enum {string} */
            value?: "moderator" | "member" | undefined;
        };
        GroupResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            description?: string | undefined;
            /** Format: int32 */
            readonly member_count?: number | undefined;
            message_of_the_day?: string | undefined;
            name: string;
            parent?: string | undefined;
            /** @enum {string} */
            status: "open" | "closed";
            /** Format: int32 */
            readonly sub_member_count?: number | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            unique_name?: string | undefined;
        };
        GuestPlayable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            allowed?: boolean | undefined;
            leaderboard?: boolean | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "guest_playable";
        };
        IdRef: {
            /** Format: int32 */
            id?: number | undefined;
        };
        ImageGroupProperty: Omit<components["schemas"]["FileGroupProperty"], "type"> & {
            /** @enum {string} */
            type: "image_group";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image_group";
        };
        ImageGroupPropertyDefinitionResource: Omit<components["schemas"]["FileGroupPropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_height?: number | undefined;
            /** Format: int32 */
            max_width?: number | undefined;
            /** Format: int32 */
            min_height?: number | undefined;
            /** Format: int32 */
            min_width?: number | undefined;
            /** @enum {string} */
            type: "image_group";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image_group";
        };
        ImageProperty: Omit<components["schemas"]["FileProperty"], "type"> & {
            /** @enum {string} */
            type: "image";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
        };
        ImagePropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            file_type?: string | undefined;
            /** Format: int32 */
            max_height?: number | undefined;
            /** Format: int32 */
            max_width?: number | undefined;
            /** Format: int32 */
            min_height?: number | undefined;
            /** Format: int32 */
            min_width?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
        };
        ImportJobOutputResource: {
            description?: string | undefined;
            /** Format: int64 */
            line_number?: number | undefined;
        };
        ImportJobResource: {
            category_id: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            name: string;
            output?: components["schemas"]["ImportJobOutputResource"][] | undefined;
            /** Format: int64 */
            readonly record_count?: number | undefined;
            /** @enum {string} */
            status?: "PENDING_VALIDATION" | "VALIDATING" | "VALID" | "INVALID" | "PENDING_PROCESS" | "PROCESSING" | "PROCESSED" | "FAILED" | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            url: string;
            vendor: string;
        };
        IntegerOperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        IntegerProperty: Omit<components["schemas"]["Property"], "type"> & {
            /** Format: int32 */
            value?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "integer";
        };
        IntegerPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max?: number | undefined;
            /** Format: int32 */
            min?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "integer";
        };
        IntWrapper: {
            /** Format: int32 */
            value?: number | undefined;
        };
        InventoryStatusWrapper: {
            /** @enum {string} */
            value?: "pending" | "active" | "inactive" | undefined;
        };
        InventorySubscriptionResource: {
            /** Format: int64 */
            bill_date?: number | undefined;
            readonly credit?: number | undefined;
            credit_log?: components["schemas"]["SubscriptionCreditResource"][] | undefined;
            /** Format: int64 */
            grace_end?: number | undefined;
            /** Format: int32 */
            inventory_id?: number | undefined;
            /** @enum {string} */
            inventory_status?: "pending" | "active" | "inactive" | undefined;
            /** Format: int32 */
            item_id?: number | undefined;
            payment_method?: components["schemas"]["PaymentMethodResource"] | undefined;
            price_override?: number | undefined;
            price_override_reason?: string | undefined;
            recurring_price?: number | undefined;
            sku?: string | undefined;
            /** Format: int64 */
            start_date?: number | undefined;
            /** Format: int32 */
            subscription_status?: number | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
        };
        InvoiceCreateRequest: {
            cart_guid: string;
        };
        InvoiceItemResource: {
            bundle_sku?: string | undefined;
            current_fulfillment_status?: string | undefined;
            /** Format: int32 */
            id?: number | undefined;
            /** Format: int32 */
            invoice_id?: number | undefined;
            /** Format: int32 */
            item_id?: number | undefined;
            item_name?: string | undefined;
            original_total_price?: number | undefined;
            original_unit_price?: number | undefined;
            /** Format: int32 */
            qty?: number | undefined;
            sale_name?: string | undefined;
            sku?: string | undefined;
            sku_description?: string | undefined;
            system_price?: number | undefined;
            total_price?: number | undefined;
            type_hint?: string | undefined;
            unit_price?: number | undefined;
        };
        InvoiceLogEntry: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            date?: number | undefined;
            /** Format: int32 */
            invoice_id?: number | undefined;
            message?: string | undefined;
            type?: string | undefined;
        };
        InvoicePaymentStatusRequest: {
            /** Format: int32 */
            payment_method_id?: number | undefined;
            status: string;
        };
        InvoiceResource: {
            billing_address1?: string | undefined;
            billing_address2?: string | undefined;
            billing_city_name?: string | undefined;
            billing_country_name?: string | undefined;
            billing_full_name?: string | undefined;
            billing_postal_code?: string | undefined;
            billing_state_name?: string | undefined;
            cart_id?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            currency?: string | undefined;
            current_fulfillment_status?: string | undefined;
            current_payment_status?: string | undefined;
            discount?: number | undefined;
            email?: string | undefined;
            external_ref?: string | undefined;
            fed_tax?: number | undefined;
            grand_total?: number | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            invoice_number?: string | undefined;
            items?: components["schemas"]["InvoiceItemResource"][] | undefined;
            name_prefix?: string | undefined;
            order_notes?: string | undefined;
            /** Format: int32 */
            parent_invoice_id?: number | undefined;
            /** Format: int32 */
            payment_method_id?: number | undefined;
            phone?: string | undefined;
            phone_number?: string | undefined;
            remaining_balance?: number | undefined;
            shipping?: number | undefined;
            shipping_address1?: string | undefined;
            shipping_address2?: string | undefined;
            shipping_city_name?: string | undefined;
            shipping_country_name?: string | undefined;
            shipping_full_name?: string | undefined;
            shipping_postal_code?: string | undefined;
            shipping_state_name?: string | undefined;
            /**
             * Format: int32
             * @default 500
             */
            sort?: number | undefined;
            state_tax?: number | undefined;
            subtotal?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
            /** Format: int32 */
            vendor_id?: number | undefined;
            vendor_name?: string | undefined;
        };
        Item: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            behaviors?: components["schemas"]["Behavior"][] | undefined;
            category?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            long_description?: string | undefined;
            name: string;
            short_description?: string | undefined;
            /**
             * Format: int32
             * @default 500
             */
            sort?: number | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            type_hint: string;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        ItemBehaviorDefinitionResource: {
            behavior: components["schemas"]["Behavior"];
            modifiable: boolean;
            required: boolean;
        };
        ItemIdRequest: {
            /** Format: int32 */
            item_id?: number | undefined;
        };
        ItemTemplateResource: {
            allow_additional?: boolean | undefined;
            behaviors?: components["schemas"]["ItemBehaviorDefinitionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            name: string;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        KeyValuePairstringstring: {
            key?: string | undefined;
            value?: string | undefined;
        };
        LeaderboardEntryResource: {
            /** Format: int64 */
            rank?: number | undefined;
            /** Format: int64 */
            score?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            updated_date?: number | undefined;
            user: components["schemas"]["SimpleUserResource"];
        };
        LeaderboardResource: {
            entries?: components["schemas"]["LeaderboardEntryResource"][] | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            strategy?: string | undefined;
        };
        LevelingResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** Format: int64 */
            readonly created_date?: number | undefined;
            description?: string | undefined;
            name: string;
            tiers?: components["schemas"]["TierResource"][] | undefined;
            trigger_event_name?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
        };
        LimitedGettable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            group?: components["schemas"]["LimitedGettableGroup"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "limited_gettable";
        };
        LimitedGettableGroup: {
            active_only: boolean;
            name?: string | undefined;
            /** Format: int32 */
            owned_limit: number;
        };
        ListProperty: Omit<components["schemas"]["Property"], "type"> & {
            values: components["schemas"]["Property"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "list";
        };
        ListPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_count?: number | undefined;
            /** Format: int32 */
            min_count?: number | undefined;
            value_definition?: components["schemas"]["PropertyDefinitionResource"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "list";
        };
        LocationLogResource: {
            country?: string | undefined;
            ip?: string | undefined;
            /** Format: int64 */
            time?: number | undefined;
        };
        LogLevelEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            level?: string | undefined;
            name?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "log_level";
        };
        LongProperty: Omit<components["schemas"]["Property"], "type"> & {
            /** Format: int64 */
            value?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "long";
        };
        LongPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int64 */
            max?: number | undefined;
            /** Format: int64 */
            min?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "long";
        };
        LookupResource: {
            definition?: string | undefined;
            lookup_key?: components["schemas"]["ExpressionResource"] | undefined;
            required_key_type?: string | undefined;
            type?: string | undefined;
            value_type?: string | undefined;
        };
        Maintenance: {
            access_locked: boolean;
            details?: unknown | undefined;
            message: string;
        };
        MapProperty: Omit<components["schemas"]["Property"], "type"> & {
            map: {
                [key: string]: components["schemas"]["Property"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "map";
        };
        MapPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            allow_additional?: boolean | undefined;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "map";
        };
        MapResource: {
            definition?: string | undefined;
            map?: {
                [key: string]: components["schemas"]["ExpressionResource"];
            } | undefined;
            type?: string | undefined;
        };
        MessageContentResource: {
            email?: string | undefined;
            push?: string | undefined;
            sms?: string | undefined;
            templated_email?: components["schemas"]["TemplatedEmail"] | undefined;
            websocket?: unknown | undefined;
        };
        MessageResource: {
            content: components["schemas"]["MessageContentResource"];
            recipient?: string | undefined;
            /** @enum {string} */
            recipient_type?: "user" | "topic" | undefined;
            subject?: string | undefined;
            type?: string | undefined;
        };
        MessageTemplateBulkRequest: {
            data: {
                [key: string]: unknown;
            };
            ids: string[];
        };
        MessageTemplateResource: {
            content: string;
            id?: string | undefined;
            name: string;
            tags?: string[] | undefined;
        };
        MetricResource: {
            /** Format: int64 */
            activity_occurence_id: number;
            tags?: string[] | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
            /** Format: int64 */
            value: number;
        };
        MobileDeviceResource: Omit<components["schemas"]["DeviceResource"], "device_type"> & {
            authorization?: string | undefined;
            imei?: string | undefined;
            /** @enum {string} */
            notification_platform?: "APNS" | "GCM" | undefined;
            number?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            device_type: "mobile_device";
        };
        MongoDatabaseConfig: {
            db_name?: string | undefined;
            options?: string | undefined;
            password?: string | undefined;
            servers?: string | undefined;
            username?: string | undefined;
        };
        NestedCategory: {
            readonly active?: boolean | undefined;
            id: string;
            readonly name?: string | undefined;
        };
        NewCustomerEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            customer_config?: components["schemas"]["CustomerConfig"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "new_customer";
        };
        NewPasswordRequest: {
            password: string;
            secret: string;
        };
        NotificationResource: {
            data?: {
                [key: string]: unknown;
            } | undefined;
            notification_id?: string | undefined;
            notification_type_id: string;
            recipient: string;
            /** @enum {string} */
            recipient_type: "user" | "topic";
            /** Format: int64 */
            readonly send_date?: number | undefined;
        };
        NotificationTypeResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** @default false */
            email_body_template_external?: boolean | undefined;
            email_body_template_id?: string | undefined;
            email_subject_template_id?: string | undefined;
            id?: string | undefined;
            name: string;
            sms_template_id?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        NotificationUserTypeResource: {
            silenced?: boolean | undefined;
            type?: string | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        OAuth2Resource: {
            readonly access_token?: string | undefined;
            readonly expires_in?: string | undefined;
            readonly refresh_token?: string | undefined;
            readonly scope?: string | undefined;
            readonly token_type?: string | undefined;
        };
        OauthAccessTokenResource: {
            client_id?: string | undefined;
            token?: string | undefined;
            username?: string | undefined;
        };
        ObjectResource: {
            behaviors?: components["schemas"]["Behavior"][] | undefined;
            category?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            data?: {
                [key: string]: unknown;
            } | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            long_description?: string | undefined;
            name: string;
            short_description?: string | undefined;
            /**
             * Format: int32
             * @default 500
             */
            sort?: number | undefined;
            tags?: string[] | undefined;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        OperationDefinitionResource: {
            arguments?: components["schemas"]["ArgumentResource"][] | undefined;
            description?: string | undefined;
            operator?: components["schemas"]["Operator"] | undefined;
            return_type?: string | undefined;
            template?: string | undefined;
        };
        OperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        Operator: {
            [key: string]: unknown;
        };
        OptimalPaymentRequest: {
            email?: string | undefined;
            first_name?: string | undefined;
            /** Format: int32 */
            invoice_id: number;
            last_name?: string | undefined;
            on_decline: string;
            on_error: string;
            on_success: string;
        };
        Order: {
            ascending?: boolean | undefined;
            descending?: boolean | undefined;
            /** @enum {string} */
            direction?: "ASC" | "DESC" | undefined;
            ignore_case?: boolean | undefined;
            /** @enum {string} */
            null_handling?: "NATIVE" | "NULLS_FIRST" | "NULLS_LAST" | undefined;
            property?: string | undefined;
        };
        PageResourceAchievementDefinitionResource: {
            content?: components["schemas"]["AchievementDefinitionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceActivityOccurrenceResource: {
            content?: components["schemas"]["ActivityOccurrenceResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceAggregateCountResource: {
            content?: components["schemas"]["AggregateCountResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceAggregateInvoiceReportResource: {
            content?: components["schemas"]["AggregateInvoiceReportResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceArticleResource: {
            content?: components["schemas"]["ArticleResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceArtistResource: {
            content?: components["schemas"]["ArtistResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBareActivityResource: {
            content?: components["schemas"]["BareActivityResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBareChallengeActivityResource: {
            content?: components["schemas"]["BareChallengeActivityResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBillingReport: {
            content?: components["schemas"]["BillingReport"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBreEventLog: {
            content?: components["schemas"]["BreEventLog"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBreGlobalResource: {
            content?: components["schemas"]["BreGlobalResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBreRule: {
            content?: components["schemas"]["BreRule"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceBreTriggerResource: {
            content?: components["schemas"]["BreTriggerResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCampaignResource: {
            content?: components["schemas"]["CampaignResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCartSummary: {
            content?: components["schemas"]["CartSummary"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCatalogSale: {
            content?: components["schemas"]["CatalogSale"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCategoryResource: {
            content?: components["schemas"]["CategoryResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceChallengeEventParticipantResource: {
            content?: components["schemas"]["ChallengeEventParticipantResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceChallengeEventResource: {
            content?: components["schemas"]["ChallengeEventResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceChallengeResource: {
            content?: components["schemas"]["ChallengeResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceChatMessageResource: {
            content?: components["schemas"]["ChatMessageResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceChatUserThreadResource: {
            content?: components["schemas"]["ChatUserThreadResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceClientResource: {
            content?: components["schemas"]["ClientResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCommentResource: {
            content?: components["schemas"]["CommentResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceConfig: {
            content?: components["schemas"]["Config"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCountryTaxResource: {
            content?: components["schemas"]["CountryTaxResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceCurrencyResource: {
            content?: components["schemas"]["CurrencyResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceDeviceResource: {
            content?: components["schemas"]["DeviceResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceDispositionResource: {
            content?: components["schemas"]["DispositionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceEntitlementItem: {
            content?: components["schemas"]["EntitlementItem"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceFlagReportResource: {
            content?: components["schemas"]["FlagReportResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceFlagResource: {
            content?: components["schemas"]["FlagResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceForwardLog: {
            content?: components["schemas"]["ForwardLog"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceFulfillmentType: {
            content?: components["schemas"]["FulfillmentType"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceGroupMemberResource: {
            content?: components["schemas"]["GroupMemberResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceGroupResource: {
            content?: components["schemas"]["GroupResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceImportJobResource: {
            content?: components["schemas"]["ImportJobResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceInvoiceLogEntry: {
            content?: components["schemas"]["InvoiceLogEntry"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceInvoiceResource: {
            content?: components["schemas"]["InvoiceResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceItemTemplateResource: {
            content?: components["schemas"]["ItemTemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceLevelingResource: {
            content?: components["schemas"]["LevelingResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceLocationLogResource: {
            content?: components["schemas"]["LocationLogResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceMessageTemplateResource: {
            content?: components["schemas"]["MessageTemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceNotificationTypeResource: {
            content?: components["schemas"]["NotificationTypeResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceNotificationUserTypeResource: {
            content?: components["schemas"]["NotificationUserTypeResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceOauthAccessTokenResource: {
            content?: components["schemas"]["OauthAccessTokenResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceObjectResource: {
            content?: components["schemas"]["ObjectResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourcePaymentMethodTypeResource: {
            content?: components["schemas"]["PaymentMethodTypeResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourcePermissionResource: {
            content?: components["schemas"]["PermissionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourcePollResource: {
            content?: components["schemas"]["PollResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceQuestionResource: {
            content?: components["schemas"]["QuestionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceQuestionTemplateResource: {
            content?: components["schemas"]["QuestionTemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceRevenueCountryReportResource: {
            content?: components["schemas"]["RevenueCountryReportResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceRevenueProductReportResource: {
            content?: components["schemas"]["RevenueProductReportResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceRewardSetResource: {
            content?: components["schemas"]["RewardSetResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceRoleResource: {
            content?: components["schemas"]["RoleResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSavedAddressResource: {
            content?: components["schemas"]["SavedAddressResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSimpleReferenceResourceobject: {
            content?: components["schemas"]["SimpleReferenceResourceobject"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSimpleUserResource: {
            content?: components["schemas"]["SimpleUserResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSimpleWallet: {
            content?: components["schemas"]["SimpleWallet"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceStateTaxResource: {
            content?: components["schemas"]["StateTaxResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceStoreItem: {
            content?: components["schemas"]["StoreItem"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceStoreItemTemplateResource: {
            content?: components["schemas"]["StoreItemTemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourcestring: {
            content?: string[] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSubscriptionResource: {
            content?: components["schemas"]["SubscriptionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceSubscriptionTemplateResource: {
            content?: components["schemas"]["SubscriptionTemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceTemplateResource: {
            content?: components["schemas"]["TemplateResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceTopicResource: {
            content?: components["schemas"]["TopicResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceTransactionResource: {
            content?: components["schemas"]["TransactionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUsageInfo: {
            content?: components["schemas"]["UsageInfo"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserAchievementGroupResource: {
            content?: components["schemas"]["UserAchievementGroupResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserActionLog: {
            content?: components["schemas"]["UserActionLog"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserBaseResource: {
            content?: components["schemas"]["UserBaseResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserInventoryResource: {
            content?: components["schemas"]["UserInventoryResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserItemLogResource: {
            content?: components["schemas"]["UserItemLogResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserLevelingResource: {
            content?: components["schemas"]["UserLevelingResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserNotificationResource: {
            content?: components["schemas"]["UserNotificationResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceUserRelationshipResource: {
            content?: components["schemas"]["UserRelationshipResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceVendorResource: {
            content?: components["schemas"]["VendorResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceVideoRelationshipResource: {
            content?: components["schemas"]["VideoRelationshipResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceVideoResource: {
            content?: components["schemas"]["VideoResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceWalletTotalResponse: {
            content?: components["schemas"]["WalletTotalResponse"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        PageResourceWalletTransactionResource: {
            content?: components["schemas"]["WalletTransactionResource"][] | undefined;
            first?: boolean | undefined;
            last?: boolean | undefined;
            /** Format: int32 */
            number?: number | undefined;
            /** Format: int32 */
            number_of_elements?: number | undefined;
            /** Format: int32 */
            size?: number | undefined;
            sort?: components["schemas"]["Order"][] | undefined;
            /** Format: int64 */
            total_elements?: number | undefined;
            /** Format: int32 */
            total_pages?: number | undefined;
        };
        ParameterResource: {
            definition?: string | undefined;
            of?: string | undefined;
            type?: string | undefined;
            value?: unknown | undefined;
        };
        Participant: {
            /** @default false */
            host?: boolean | undefined;
            /** @enum {string} */
            status?: "present" | "ready" | "left" | "surrendered" | "disconnected" | undefined;
            user: components["schemas"]["IdRef"];
        };
        PasswordResetRequest: {
            email?: string | undefined;
            mobile_number?: string | undefined;
            username?: string | undefined;
        };
        PayBySavedMethodRequest: {
            /** Format: int32 */
            payment_method: number;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        PaymentAuthorizationResource: {
            readonly captured?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created?: number | undefined;
            details?: unknown | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            /** Format: int32 */
            invoice?: number | undefined;
            payment_type: components["schemas"]["SimpleReferenceResourceint"];
        };
        PaymentMethodDetails: {
            default?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            expiration_date?: number | undefined;
            /** Format: int32 */
            expiration_month?: number | undefined;
            /** Format: int32 */
            expiration_year?: number | undefined;
            last4?: string | undefined;
            /** Format: int32 */
            sort?: number | undefined;
            unique_key?: string | undefined;
            verified?: boolean | undefined;
        };
        PaymentMethodResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            default?: boolean | undefined;
            disabled?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            expiration_date?: number | undefined;
            /** Format: int32 */
            expiration_month?: number | undefined;
            /** Format: int32 */
            expiration_year?: number | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            last4?: string | undefined;
            name: string;
            payment_method_type: components["schemas"]["PaymentMethodTypeResource"];
            /** @enum {string} */
            payment_type?: "card" | "bank_account" | undefined;
            /** Format: int32 */
            sort?: number | undefined;
            token?: string | undefined;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
            verified?: boolean | undefined;
        };
        PaymentMethodTypeResource: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            invoice_processing_hours?: number | undefined;
            name: string;
            supports_capture?: boolean | undefined;
            supports_partial?: boolean | undefined;
            supports_rebill?: boolean | undefined;
            supports_refunds?: boolean | undefined;
        };
        PermissionResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            description?: string | undefined;
            locked?: boolean | undefined;
            name: string;
            parent?: string | undefined;
            permission: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        PollAnswerResource: {
            /** Format: int32 */
            readonly count?: number | undefined;
            key: string;
            text: string;
        };
        PollResource: {
            active: boolean;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            answers: components["schemas"]["PollAnswerResource"][];
            category: components["schemas"]["NestedCategory"];
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            text: string;
            /** @enum {string} */
            type: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO";
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        PollResponseResource: {
            answer: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            answered_date?: number | undefined;
            readonly id?: string | undefined;
            poll_id: string;
            user: components["schemas"]["SimpleUserResource"];
        };
        PredicateResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        PreReqEntitlement: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            item_ids: number[];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "pre_req_entitlement";
        };
        PriceOverridable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            max_price?: number | undefined;
            min_price?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "price_overridable";
        };
        Property: {
            type: string;
        };
        PropertyDefinitionResource: {
            description?: string | undefined;
            field_list?: components["schemas"]["PropertyFieldListResource"] | undefined;
            friendly_name?: string | undefined;
            name: string;
            option_label_path?: string | undefined;
            option_value_path?: string | undefined;
            options_url?: string | undefined;
            required: boolean;
            type: string;
        };
        PropertyFieldListResource: {
            property_definition_fields?: components["schemas"]["PropertyFieldResource"][] | undefined;
            property_fields?: components["schemas"]["PropertyFieldResource"][] | undefined;
            property_type?: string | undefined;
        };
        PropertyFieldResource: {
            description?: string | undefined;
            /** @enum {string} */
            inner_type?: "integer" | "number" | "bool" | "string" | "enumeration" | "list" | "object" | "definition" | undefined;
            inner_type_fields?: components["schemas"]["PropertyFieldResource"][] | undefined;
            name?: string | undefined;
            required?: boolean | undefined;
            /** @enum {string} */
            type?: "integer" | "number" | "bool" | "string" | "enumeration" | "list" | "object" | "definition" | undefined;
            valid_values?: string[] | undefined;
        };
        QuestionResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            answers?: components["schemas"]["AnswerResource"][] | undefined;
            category: components["schemas"]["NestedCategory"];
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int32 */
            difficulty: number;
            readonly id?: string | undefined;
            /** Format: int64 */
            import_id?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            published_date?: number | undefined;
            question: components["schemas"]["Property"];
            source1?: string | undefined;
            source2?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            vendor?: string | undefined;
        };
        QuestionTemplateResource: {
            allow_additional?: boolean | undefined;
            answer_property?: components["schemas"]["PropertyDefinitionResource"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            name: string;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
            question_property?: components["schemas"]["PropertyDefinitionResource"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        QuickBuyRequest: {
            sku: string;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        RawEmailResource: {
            body: string;
            from?: string | undefined;
            /** @default false */
            html?: boolean | undefined;
            recipients: number[];
            subject: string;
        };
        RawPushResource: {
            recipients: number[];
            text: string;
        };
        RawSMSResource: {
            from?: string | undefined;
            recipients: number[];
            text: string;
        };
        ReactivateSubscriptionRequest: {
            /** Format: int32 */
            inventory_id?: number | undefined;
            reactivation_fee?: boolean | undefined;
        };
        RefundRequest: {
            amount?: number | undefined;
            bundle_sku?: string | undefined;
            notes: string;
            sku?: string | undefined;
        };
        RefundResource: {
            /** Format: double */
            amount?: number | undefined;
            /** Format: int32 */
            refund_transaction_id?: number | undefined;
            /** Format: int32 */
            transaction_id?: number | undefined;
        };
        RemoveCustomerEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            customer_config?: components["schemas"]["CustomerConfig"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "remove_customer";
        };
        ResourceTypeDescription: {
            id_field: string;
            name: string;
            service_path: string;
        };
        Result: {
            /** Format: int32 */
            readonly code?: number | undefined;
            readonly request_id?: string | undefined;
            result?: components["schemas"]["ErrorResource"][] | undefined;
        };
        RevenueCountryReportResource: {
            country?: string | undefined;
            revenue?: number | undefined;
            /** Format: int64 */
            volume?: number | undefined;
        };
        RevenueProductReportResource: {
            /** Format: int32 */
            item_id?: number | undefined;
            item_name?: string | undefined;
            revenue?: number | undefined;
            /** Format: int64 */
            volume?: number | undefined;
        };
        RevenueReportResource: {
            /** Format: int64 */
            customer_count?: number | undefined;
            /** Format: int64 */
            sale_count?: number | undefined;
            sales_average?: number | undefined;
            sales_total?: number | undefined;
        };
        RewardCurrencyResource: {
            currency_code: string;
            readonly currency_name?: string | undefined;
            /** Format: int32 */
            max_rank: number;
            /** Format: int32 */
            min_rank: number;
            percent: boolean;
            /** Format: double */
            value: number;
        };
        RewardItemResource: {
            /** Format: int32 */
            item_id: number;
            item_name?: string | undefined;
            /** Format: int32 */
            max_rank: number;
            /** Format: int32 */
            min_rank: number;
            /** Format: int32 */
            quantity: number;
        };
        RewardSetResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            currency_rewards?: components["schemas"]["RewardCurrencyResource"][] | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            item_rewards?: components["schemas"]["RewardItemResource"][] | undefined;
            long_description?: string | undefined;
            /** Format: int32 */
            readonly max_placing?: number | undefined;
            name: string;
            short_description?: string | undefined;
            unique_key?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        RoleResource: {
            /** Format: int32 */
            readonly client_count?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            locked?: boolean | undefined;
            name: string;
            role: string;
            role_permission?: components["schemas"]["PermissionResource"][] | undefined;
            /** Format: int32 */
            readonly user_count?: number | undefined;
        };
        S3Config: {
            bucket_name?: string | undefined;
            cdn_url?: string | undefined;
            region?: string | undefined;
            upload_prefix?: string | undefined;
        };
        SampleCountriesResponse: {
            vendor_id1?: components["schemas"]["Country"][] | undefined;
            vendor_id2?: components["schemas"]["Country"][] | undefined;
        };
        SavedAddressResource: {
            address1: string;
            address2?: string | undefined;
            city: string;
            country_code: string;
            default?: boolean | undefined;
            first_name: string;
            /** Format: int32 */
            readonly id?: number | undefined;
            last_name: string;
            name: string;
            phone1?: string | undefined;
            phone2?: string | undefined;
            postal_code?: string | undefined;
            state_code?: string | undefined;
        };
        Schedule: {
            /** Format: int32 */
            duration: number;
            /** @enum {string} */
            duration_unit: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
            /** @enum {string} */
            repeat: "DAILY" | "WEEKLY";
        };
        SelectedSettingRequest: {
            key: string;
            value: string;
        };
        SelectedSettingResource: {
            key: string;
            key_name: string;
            value: string;
            value_name: string;
        };
        ServiceDeployedEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            events: components["schemas"]["BreTriggerResource"][];
            resources: components["schemas"]["ResourceTypeDescription"][];
            service_name: string;
            swagger_url: string;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_deployed";
        };
        SettingOption: {
            name: string;
            readonly value?: string | undefined;
        };
        ShippingItem: Omit<components["schemas"]["StoreItem"], "type_hint"> & {
            countries?: string[] | undefined;
            /** Format: int32 */
            max_tier_total: number;
            /** @default false */
            taxable?: boolean | undefined;
            /** @enum {string} */
            type_hint: "shipping_item";
        };
        SimpleGroupResource: {
            name: string;
            unique_name?: string | undefined;
        };
        SimpleReferenceResourceint: {
            /** Format: int32 */
            id: number;
            readonly name?: string | undefined;
        };
        SimpleReferenceResourcelong: {
            /** Format: int64 */
            id: number;
            readonly name?: string | undefined;
        };
        SimpleReferenceResourceobject: {
            id: unknown;
            readonly name?: string | undefined;
        };
        SimpleReferenceResourcestring: {
            id: string;
            readonly name?: string | undefined;
        };
        SimpleUserResource: {
            readonly avatar_url?: string | undefined;
            readonly display_name?: string | undefined;
            /** Format: int32 */
            id: number;
            readonly username?: string | undefined;
        };
        SimpleWallet: {
            balance?: number | undefined;
            code?: string | undefined;
            currency_name?: string | undefined;
            /** Format: int32 */
            id?: number | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        Sku: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            currency_code: string;
            description: string;
            /** Format: int32 */
            inventory?: number | undefined;
            /** Format: int32 */
            min_inventory_threshold?: number | undefined;
            not_available?: boolean | undefined;
            not_displayable?: boolean | undefined;
            original_price: number;
            readonly price?: number | undefined;
            /** @default true */
            published?: boolean | undefined;
            /** Format: int32 */
            readonly sale_id?: number | undefined;
            readonly sale_name?: string | undefined;
            sku: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            start_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            stop_date?: number | undefined;
        };
        SkuRequest: {
            sku: string;
        };
        Spendable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            currency_code?: string | undefined;
            /** Format: int32 */
            value?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "spendable";
        };
        SqlDatabaseConfig: {
            /** Format: int32 */
            connection_pool_size?: number | undefined;
            db_name?: string | undefined;
            hostname?: string | undefined;
            password?: string | undefined;
            /** Format: int32 */
            port?: number | undefined;
            username?: string | undefined;
        };
        StateResource: {
            readonly code?: string | undefined;
            readonly country_code_iso3?: string | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            readonly name?: string | undefined;
        };
        StateTaxResource: {
            country_iso3: string;
            federally_exempt: boolean;
            name: string;
            /** Format: double */
            rate: number;
            state_code: string;
            tax_shipping: boolean;
        };
        StoreItem: Omit<components["schemas"]["Item"], "type_hint"> & {
            /** @default true */
            displayable?: boolean | undefined;
            geo_country_list?: string[] | undefined;
            /** @enum {string} */
            geo_policy_type?: "whitelist" | "blacklist" | undefined;
            /**
             * Format: int32
             * @default 0
             */
            shipping_tier?: number | undefined;
            skus: components["schemas"]["Sku"][];
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            store_end?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            store_start?: number | undefined;
            /** Format: int32 */
            vendor_id: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "item";
        };
        StoreItemTemplateResource: {
            allow_additional?: boolean | undefined;
            behaviors?: components["schemas"]["ItemBehaviorDefinitionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            name: string;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
            sku_template?: components["schemas"]["TemplateResource"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        StringOperationResource: {
            args: components["schemas"]["ExpressionResource"][];
            definition?: string | undefined;
            op: string;
            return_type?: string | undefined;
            supported_operators?: components["schemas"]["OperationDefinitionResource"][] | undefined;
            type?: string | undefined;
        };
        StringWrapper: {
            value?: string | undefined;
        };
        StripeCreatePaymentMethod: {
            details?: components["schemas"]["PaymentMethodDetails"] | undefined;
            token: string;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        StripePaymentRequest: {
            amount?: number | undefined;
            /** Format: int32 */
            invoice_id: number;
            token: string;
        };
        Subscription: Omit<components["schemas"]["StoreItem"], "type_hint"> & {
            /** @enum {string} */
            availability?: "all" | "new_subscribers" | undefined;
            /** Format: int32 */
            consolidation_day_of_month?: number | undefined;
            subscription_plans?: components["schemas"]["SubscriptionPlan"][] | undefined;
            /** @enum {string} */
            type_hint: "subscription";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "subscription";
        };
        SubscriptionCreditResource: {
            amount: number;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            /** Format: int32 */
            inventory_id?: number | undefined;
            reason: string;
        };
        SubscriptionPlan: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** @enum {string} */
            availability?: "all" | "new_subscribers" | undefined;
            /** Format: int32 */
            bill_grace_days?: number | undefined;
            consolidated?: boolean | undefined;
            /** Format: int32 */
            first_bill?: number | undefined;
            /** @enum {string} */
            first_bill_unit_of_time?: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | undefined;
            id?: string | undefined;
            late_payment_sku?: string | undefined;
            locked?: boolean | undefined;
            /** Format: int32 */
            max_auto_renew?: number | undefined;
            /** Format: int32 */
            max_bill_attempts?: number | undefined;
            migration_plan?: string | undefined;
            /** Format: int32 */
            minimum_term?: number | undefined;
            name?: string | undefined;
            primary_sku?: string | undefined;
            reactivation_sku?: string | undefined;
            recurring_sku?: string | undefined;
            /** Format: int32 */
            renew_period?: number | undefined;
            /** @enum {string} */
            renew_period_unit_of_time?: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | undefined;
            /** Format: int32 */
            subscription_id?: number | undefined;
        };
        SubscriptionPlanResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** Format: int32 */
            billing_cycle_length: number;
            /** @enum {string} */
            billing_cycle_unit: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
            consolidated: boolean;
            currency_code: string;
            /** Format: int64 */
            end_date?: number | undefined;
            /** Format: int32 */
            first_billing_cycle_length?: number | undefined;
            /** @enum {string} */
            first_billing_cycle_unit?: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | undefined;
            /** Format: int32 */
            grace_period: number;
            id?: string | undefined;
            initial_fee: number;
            readonly initial_sku?: string | undefined;
            late_payment_fee: number;
            readonly late_payment_sku?: string | undefined;
            readonly locked?: boolean | undefined;
            /** Format: int32 */
            max_bill_attempts: number;
            /** Format: int32 */
            max_cycles?: number | undefined;
            migrate_to_plan?: string | undefined;
            /** Format: int32 */
            min_cycles?: number | undefined;
            name: string;
            published: boolean;
            reactivation_fee: number;
            readonly reactivation_sku?: string | undefined;
            recurring_fee: number;
            readonly recurring_sku?: string | undefined;
            /** Format: int64 */
            start_date?: number | undefined;
        };
        SubscriptionPriceOverrideRequest: {
            new_price?: number | undefined;
            reason?: string | undefined;
        };
        SubscriptionResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /** @enum {string} */
            availability?: "all" | "new_subscribers" | undefined;
            behaviors?: components["schemas"]["Behavior"][] | undefined;
            category?: string | undefined;
            /** Format: int32 */
            consolidation_day_of_month?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /** @default true */
            displayable?: boolean | undefined;
            geo_country_list?: string[] | undefined;
            /** @enum {string} */
            geo_policy_type?: "whitelist" | "blacklist" | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            long_description?: string | undefined;
            name: string;
            plans?: components["schemas"]["SubscriptionPlanResource"][] | undefined;
            short_description?: string | undefined;
            /**
             * Format: int32
             * @default 500
             */
            sort?: number | undefined;
            /** Format: int64 */
            store_end?: number | undefined;
            /** Format: int64 */
            store_start?: number | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            unique_key?: string | undefined;
            /** Format: int64 */
            readonly updated_date?: number | undefined;
            /** Format: int32 */
            vendor_id: number;
        };
        SubscriptionStatusWrapper: {
            /** @enum {string} */
            value?: "current" | "canceled" | "stopped" | "payment_failed" | "suspended" | undefined;
        };
        SubscriptionTemplateResource: {
            allow_additional?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            name: string;
            plan_template?: components["schemas"]["TemplateResource"] | undefined;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        TemplatedEmail: {
            external_template_id?: string | undefined;
            template_data?: {
                [key: string]: unknown;
            } | undefined;
        };
        TemplateEmailResource: {
            from?: string | undefined;
            recipients: number[];
            subject?: string | undefined;
            template_key: string;
            template_vars?: components["schemas"]["KeyValuePairstringstring"][] | undefined;
        };
        TemplatePushResource: {
            recipients: number[];
            template: string;
            template_vars?: {
                [key: string]: unknown;
            } | undefined;
        };
        TemplateResource: {
            allow_additional?: boolean | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            readonly id?: string | undefined;
            name: string;
            properties?: components["schemas"]["PropertyDefinitionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        TemplateSMSResource: {
            from?: string | undefined;
            recipients: number[];
            template: string;
            template_vars?: {
                [key: string]: unknown;
            } | undefined;
        };
        TextProperty: Omit<components["schemas"]["Property"], "type"> & {
            value?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        TextPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_length?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        TierResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            name?: string | undefined;
            /** Format: int32 */
            required_progress: number;
        };
        TimePeriodGettable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            /** Format: int32 */
            get_limit: number;
            group_name?: string | undefined;
            /** Format: int32 */
            time_length: number;
            unit_of_time: string;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "time_period_gettable";
        };
        TimePeriodUsable: Omit<components["schemas"]["Behavior"], "type_hint"> & {
            /** Format: int32 */
            max_use?: number | undefined;
            /** Format: int32 */
            time_length?: number | undefined;
            unit_of_time?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type_hint: "time_period_usable";
        };
        TokenDetailsResource: {
            client_id?: string | undefined;
            roles?: string[] | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        Topic: {
            /** Format: int64 */
            created_date?: number | undefined;
            display_name?: string | undefined;
            id?: string | undefined;
            locked?: boolean | undefined;
            tags?: string[] | undefined;
            topic_map?: {
                [key: string]: unknown;
            } | undefined;
            /** Format: int64 */
            updated_date?: number | undefined;
            /** Format: int32 */
            user_count?: number | undefined;
        };
        TopicResource: {
            /** Format: int64 */
            created_date?: number | undefined;
            display_name?: string | undefined;
            id?: string | undefined;
            locked?: boolean | undefined;
            tags?: string[] | undefined;
            /** Format: int64 */
            updated_date?: number | undefined;
            /** Format: int32 */
            user_count?: number | undefined;
        };
        TopicSubscriber: {
            disabled?: boolean | undefined;
            email?: string | undefined;
            /** Format: int64 */
            join_date?: number | undefined;
            mobile_number?: string | undefined;
            topic_id?: string | undefined;
            topic_subscriber_map?: {
                [key: string]: unknown;
            } | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
            username?: string | undefined;
        };
        TopicSubscriberResource: {
            disabled?: boolean | undefined;
            topic_id: string;
            /** Format: int32 */
            user_id?: number | undefined;
            username?: string | undefined;
        };
        TransactionResource: {
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            create_date?: number | undefined;
            currency_code?: string | undefined;
            details?: string | undefined;
            /** Format: int32 */
            id?: number | undefined;
            /** Format: int32 */
            invoice_id?: number | undefined;
            is_refunded?: boolean | undefined;
            response?: string | undefined;
            /** @enum {string} */
            source?: "digital" | "physical" | undefined;
            successful?: boolean | undefined;
            transaction_id?: string | undefined;
            type?: string | undefined;
            type_hint?: string | undefined;
            value?: number | undefined;
        };
        TypeHintLookupResource: {
            definition?: string | undefined;
            lookup_key?: components["schemas"]["ExpressionResource"] | undefined;
            required_key_type?: string | undefined;
            type?: string | undefined;
            value_type?: string | undefined;
        };
        UsageInfo: {
            /** Format: int64 */
            count?: number | undefined;
            /** Format: int64 */
            date?: number | undefined;
            method?: string | undefined;
            url?: string | undefined;
        };
        UserAchievementGroupResource: {
            achievements: components["schemas"]["UserAchievementResource"][];
            group_name: string;
            readonly id?: string | undefined;
            /** Format: int32 */
            progress: number;
            /** Format: int32 */
            user_id: number;
        };
        UserAchievementResource: {
            readonly achieved?: boolean | undefined;
            achievement_name: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly earned_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
        };
        UserActionLog: {
            action_description: string;
            action_name: string;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            details?: {
                [key: string]: string;
            } | undefined;
            readonly id?: string | undefined;
            readonly request_id?: string | undefined;
            /** Format: int32 */
            user_id?: number | undefined;
        };
        UserActivityResults: {
            currency_rewards?: components["schemas"]["RewardCurrencyResource"][] | undefined;
            item_rewards?: components["schemas"]["RewardItemResource"][] | undefined;
            /** Format: int64 */
            rank?: number | undefined;
            /** Format: int64 */
            score?: number | undefined;
            tags?: string[] | undefined;
            /** Format: int32 */
            readonly ties?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            updated_date?: number | undefined;
            user: components["schemas"]["SimpleUserResource"];
        };
        UserActivityResultsResource: {
            /** Format: int64 */
            score?: number | undefined;
            tags?: string[] | undefined;
            /** Format: int32 */
            user_id: number;
        };
        UserBaseResource: {
            avatar_url?: string | undefined;
            display_name?: string | undefined;
            email: string;
            fullname?: string | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            /** Format: int64 */
            readonly last_activity?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly last_updated?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly member_since?: number | undefined;
            username: string;
        };
        UserInventoryAddRequest: {
            note: string;
            overrides?: string[] | undefined;
            skip_invoice: boolean;
            sku: string;
        };
        UserInventoryResource: {
            behavior_data?: {
                [key: string]: unknown;
            } | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            expires?: number | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            /** Format: int32 */
            invoice_id?: number | undefined;
            /** Format: int32 */
            item_id?: number | undefined;
            item_name?: string | undefined;
            item_type_hint?: string | undefined;
            /** @enum {string} */
            status?: "pending" | "active" | "inactive" | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
        };
        UserItemLogResource: {
            /** Format: int32 */
            readonly id?: number | undefined;
            info?: string | undefined;
            item?: components["schemas"]["SimpleReferenceResourceint"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly log_date?: number | undefined;
            type?: string | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
            /** Format: int32 */
            user_inventory?: number | undefined;
        };
        UserLevelingResource: {
            last_tier_name: string;
            /** Format: int32 */
            last_tier_progress: number;
            level_name: string;
            next_tier_name: string;
            /** Format: int32 */
            next_tier_progress: number;
            /** Format: int32 */
            progress: number;
            tier_names: string[];
            /** Format: int32 */
            user_id: number;
        };
        UsernameLookupResource: {
            definition?: string | undefined;
            lookup_key?: components["schemas"]["ExpressionResource"] | undefined;
            required_key_type?: string | undefined;
            type?: string | undefined;
            value_type?: string | undefined;
        };
        UserNotificationResource: {
            data?: {
                [key: string]: unknown;
            } | undefined;
            notification_id: string;
            notification_type_id: string;
            recipient: string;
            /** @enum {string} */
            recipient_type: "user" | "topic";
            /** Format: int64 */
            readonly retrieve_date?: number | undefined;
            /** Format: int64 */
            readonly send_date?: number | undefined;
            /** @enum {string} */
            status?: "pending" | "read" | "hidden" | undefined;
            /** Format: int32 */
            user_id: number;
        };
        UserNotificationStatusWrapper: {
            /** @enum {string} */
            value?: "pending" | "read" | "hidden" | undefined;
        };
        UserRelationshipReferenceResource: {
            readonly avatar_url?: string | undefined;
            context?: string | undefined;
            readonly display_name?: string | undefined;
            /** Format: int32 */
            id: number;
            /** Format: int64 */
            relationship_id?: number | undefined;
            readonly username?: string | undefined;
        };
        UserRelationshipResource: {
            child: components["schemas"]["SimpleUserResource"];
            context?: string | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            parent: components["schemas"]["SimpleUserResource"];
        };
        UserResource: {
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            address?: string | undefined;
            address2?: string | undefined;
            avatar_url?: string | undefined;
            children?: components["schemas"]["UserRelationshipReferenceResource"][] | undefined;
            city?: string | undefined;
            country_code?: string | undefined;
            currency_code?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            date_of_birth?: number | undefined;
            description?: string | undefined;
            display_name?: string | undefined;
            email: string;
            first_name?: string | undefined;
            fullname?: string | undefined;
            gender?: string | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            language_code?: string | undefined;
            /** Format: int64 */
            readonly last_activity?: number | undefined;
            last_name?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly last_updated?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly member_since?: number | undefined;
            mobile_number?: string | undefined;
            parents?: components["schemas"]["UserRelationshipReferenceResource"][] | undefined;
            password?: string | undefined;
            postal_code?: string | undefined;
            state?: string | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            timezone_code?: string | undefined;
            username: string;
        };
        ValueWrapperboolean: {
            value?: boolean | undefined;
        };
        VariableTypeResource: {
            /** @enum {string} */
            base: "NUMBER" | "INTEGER" | "STRING" | "DATE" | "BOOLEAN";
            readonly enumerable?: boolean | undefined;
            name: string;
        };
        VendorEmailLookupResource: {
            definition?: string | undefined;
            lookup_key?: components["schemas"]["ExpressionResource"] | undefined;
            required_key_type?: string | undefined;
            type?: string | undefined;
            value_type?: string | undefined;
        };
        VendorResource: {
            /** @default true */
            active?: boolean | undefined;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly create_date?: number | undefined;
            description?: string | undefined;
            /** Format: int32 */
            readonly id?: number | undefined;
            image_url?: string | undefined;
            /** @default false */
            manual_approval?: boolean | undefined;
            name: string;
            primary_contact_email?: string | undefined;
            primary_contact_name?: string | undefined;
            primary_contact_phone?: string | undefined;
            sales_email?: string | undefined;
            support_email?: string | undefined;
            template?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly update_date?: number | undefined;
            url?: string | undefined;
        };
        Version: {
            version?: string | undefined;
        };
        VideoGroupProperty: Omit<components["schemas"]["FileGroupProperty"], "type"> & {
            /** @enum {string} */
            type: "video_group";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video_group";
        };
        VideoGroupPropertyDefinitionResource: Omit<components["schemas"]["FileGroupPropertyDefinitionResource"], "type"> & {
            /** Format: int32 */
            max_height?: number | undefined;
            /** Format: int32 */
            max_length?: number | undefined;
            /** Format: int32 */
            max_width?: number | undefined;
            /** Format: int32 */
            min_height?: number | undefined;
            /** Format: int32 */
            min_length?: number | undefined;
            /** Format: int32 */
            min_width?: number | undefined;
            /** @enum {string} */
            type: "video_group";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video_group";
        };
        VideoProperty: Omit<components["schemas"]["FileProperty"], "type"> & {
            /** @enum {string} */
            type: "video";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
        };
        VideoPropertyDefinitionResource: Omit<components["schemas"]["PropertyDefinitionResource"], "type"> & {
            file_type?: string | undefined;
            /** Format: int32 */
            max_height?: number | undefined;
            /** Format: int32 */
            max_length?: number | undefined;
            /** Format: int32 */
            max_width?: number | undefined;
            /** Format: int32 */
            min_height?: number | undefined;
            /** Format: int32 */
            min_length?: number | undefined;
            /** Format: int32 */
            min_width?: number | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "video";
        };
        VideoRelationshipResource: {
            from?: components["schemas"]["SimpleReferenceResourcelong"] | undefined;
            /** Format: int64 */
            readonly id?: number | undefined;
            relationship_details: string;
            to: components["schemas"]["SimpleReferenceResourcelong"];
        };
        VideoResource: {
            readonly active?: boolean | undefined;
            additional_properties?: {
                [key: string]: components["schemas"]["Property"];
            } | undefined;
            author?: components["schemas"]["SimpleReferenceResourcelong"] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            authored?: number | undefined;
            readonly banned?: boolean | undefined;
            category: components["schemas"]["SimpleReferenceResourcestring"];
            comments?: components["schemas"]["CommentResource"][] | undefined;
            contributors?: components["schemas"]["ContributionResource"][] | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly created_date?: number | undefined;
            embed?: string | undefined;
            extension: string;
            /** Format: int32 */
            height: number;
            /** Format: int64 */
            readonly id?: number | undefined;
            /** Format: int32 */
            length: number;
            location: string;
            long_description?: string | undefined;
            mime_type?: string | undefined;
            name: string;
            /**
             * Format: int32
             * @default 100
             */
            priority?: number | undefined;
            /** @enum {string} */
            privacy?: "private" | "friends" | "public" | undefined;
            /** @default true */
            published?: boolean | undefined;
            short_description?: string | undefined;
            /** Format: int64 */
            size?: number | undefined;
            tags?: string[] | undefined;
            template?: string | undefined;
            thumbnail?: string | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            readonly updated_date?: number | undefined;
            uploader?: components["schemas"]["SimpleUserResource"] | undefined;
            /** Format: int64 */
            readonly views?: number | undefined;
            /** Format: int32 */
            width: number;
        };
        WalletAlterRequest: {
            /** Format: double */
            delta: number;
            /** Format: int32 */
            invoice_id?: number | undefined;
            reason: string;
            type?: string | undefined;
        };
        WalletTotalResponse: {
            currency_code?: string | undefined;
            total?: number | undefined;
        };
        WalletTransactionResource: {
            balance?: number | undefined;
            /**
             * Format: int64
             * @description In seconds since 1970.
             */
            create_date?: number | undefined;
            currency_code?: string | undefined;
            details?: string | undefined;
            /** Format: int32 */
            id?: number | undefined;
            /** Format: int32 */
            invoice_id?: number | undefined;
            is_refunded?: boolean | undefined;
            response?: string | undefined;
            /** @enum {string} */
            source?: "digital" | "physical" | undefined;
            successful?: boolean | undefined;
            transaction_id?: string | undefined;
            type?: string | undefined;
            type_hint?: string | undefined;
            user?: components["schemas"]["SimpleUserResource"] | undefined;
            value?: number | undefined;
            /** Format: int32 */
            wallet_id?: number | undefined;
        };
        WebsocketMessageResource: {
            content: unknown;
            message_type?: string | undefined;
            recipients: number[];
        };
        WebsocketRemoveTopicEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            topic?: components["schemas"]["Topic"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "websocket_remove_topic";
        };
        WebsocketSendMessageEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            content?: unknown | undefined;
            usernames?: string[] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "websocket_message";
        };
        WebsocketSendTopicMessageEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            content?: unknown | undefined;
            topic?: string | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "websocket_topic_message";
        };
        WebsocketSubscribeEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            topic?: components["schemas"]["Topic"] | undefined;
            user_resource?: components["schemas"]["UserResource"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "websocket_subscribe";
        };
        WebsocketUnsubscribeEvent: Omit<components["schemas"]["BroadcastableEvent"], "type"> & {
            topic?: components["schemas"]["Topic"] | undefined;
            topic_subscriber?: components["schemas"]["TopicSubscriber"] | undefined;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "websocket_unsubscribe";
        };
        XsollaPaymentRequest: {
            /** Format: int32 */
            invoice_id: number;
            return_url: string;
        };
    };
    responses: {
        /** @description The request does not fit the state of things. The body may be missing. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description The caller lacks a permission. The body may be missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description The request is not valid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description Done. No body. */
        NoBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What the request names does not exist. The body may be missing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description The access token is missing or not accepted. The body may be missing. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
    };
    parameters: {
        /** @description In seconds since 1970. */
        end_date: number;
        granularity: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
        /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
        order: string;
        /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
        order_by_id: string;
        /** @description The number of the page, from 1. */
        page: number;
        /** @description How many items a page holds. */
        size: number;
        /** @description In seconds since 1970. */
        start_date: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAchievements: {
        parameters: {
            query?: {
                filter_derived?: boolean | undefined;
                filter_hidden?: boolean | undefined;
                filter_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of achievements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceAchievementDefinitionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AchievementDefinitionResource"];
            };
        } | undefined;
        responses: {
            /** @description The new achievement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementDefinitionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The achievement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementDefinitionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AchievementDefinitionResource"];
            };
        } | undefined;
        responses: {
            /** @description The achievement, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementDefinitionResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDerivedAchievements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The achievements that derive from another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchievementDefinitionResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAchievementTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of achievement templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAchievementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new achievement template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAchievementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The achievement template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAchievementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The achievement template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAchievementTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAchievementTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers that can advance achievements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreTriggerResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getActivities: {
        parameters: {
            query?: {
                /** @description Several are separated by commas. */
                filter_id?: string | undefined;
                filter_name?: string | undefined;
                filter_template?: boolean | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBareActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityResource"];
            };
        } | undefined;
        responses: {
            /** @description The new activity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityResource"];
            };
        } | undefined;
        responses: {
            /** @description The activity, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getActivityTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activity templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new activity template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The activity template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteActivityTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listActivityOccurrences: {
        parameters: {
            query?: {
                filter_activity?: string | undefined;
                filter_challenge?: number | undefined;
                filter_event?: number | undefined;
                filter_status?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the occurrences of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceActivityOccurrenceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createActivityOccurrence: {
        parameters: {
            query?: {
                test?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateActivityOccurrenceRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller lacks a permission, or this is why it cannot be done. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceCreationFailure"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getActivityOccurrenceDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity_occurrence_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The occurrence of an activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setActivityOccurrenceResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity_occurrence_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityOccurrenceResultsResource"];
            };
        } | undefined;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceResults"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setActivityOccurrenceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity_occurrence_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityOccurrenceSettingsResource"];
            };
        } | undefined;
        responses: {
            /** @description The settings of an activity occurrence, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateActivityOccurrenceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity_occurrence_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityOccurrenceStatusWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addUser: {
        parameters: {
            query?: {
                bypass_restrictions?: boolean | undefined;
                test?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                activity_occurrence_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller lacks a permission, or this is why it cannot be done. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityOccurrenceJoinResult"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    removeUser: {
        parameters: {
            query?: {
                ban?: boolean | undefined;
                bypass_restrictions?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                activity_occurrence_id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setUserStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity_occurrence_id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivityUserStatusWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What it was set on, as it is now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityUserResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDownloadURL: {
        parameters: {
            query?: {
                bucket?: string | undefined;
                expiration?: number | undefined;
                path?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary URL from which a stored file can be downloaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSignedS3URL: {
        parameters: {
            query?: {
                content_type?: string | undefined;
                filename?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed URL to which a file can be uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmazonS3Activity"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserLogs: {
        parameters: {
            query?: {
                filter_action_name?: string | undefined;
                filter_user?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users' actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserActionLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addUserLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserActionLog"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logged action of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClients: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceClientResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClientResource"];
            };
        } | undefined;
        responses: {
            /** @description The new API client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClientResource"];
            };
        } | undefined;
        responses: {
            /** @description The API client, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setClientGrantTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string[];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setClientRedirectUris: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string[];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClientRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of an API client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setClientRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_key: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string[];
            };
        } | undefined;
        responses: {
            /** @description What it was set on, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClientGrantTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grant types that API clients can use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantTypeResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPermissions: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourcePermissionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PermissionResource"];
            };
        } | undefined;
        responses: {
            /** @description The new permission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permission: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PermissionResource"];
            };
        } | undefined;
        responses: {
            /** @description The permission, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePermission: {
        parameters: {
            query?: {
                force?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                permission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRoles: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                filter_role?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceRoleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoleResource"];
            };
        } | undefined;
        responses: {
            /** @description The new role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RoleResource"];
            };
        } | undefined;
        responses: {
            /** @description The role, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteRole: {
        parameters: {
            query?: {
                force?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setPermissionsForRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string[];
            };
        } | undefined;
        responses: {
            /** @description What it was set on, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTokens: {
        parameters: {
            query?: {
                /** @description Only the tokens of this client. */
                filter_client_id?: string | undefined;
                /** @description Only the tokens of this user. */
                filter_username?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the access tokens that are in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceOauthAccessTokenResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTokens: {
        parameters: {
            query?: {
                /** @description Which client's tokens go. */
                client_id?: string | undefined;
                /** @description Whose tokens go. */
                username?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token of one user at one client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthAccessTokenResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string[];
            };
        } | undefined;
        responses: {
            /** @description What it was set on, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReturn"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results of a batch of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReturn"][];
                };
            };
            /** @description The results of a batch of requests. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description The results of a batch of requests. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREActions: {
        parameters: {
            query?: {
                filter_category?: "achievement" | "behavior" | "comment" | "disposition" | "device" | "entitlement" | "friends" | "fulfillment" | "gamification" | "inventory" | "invoice" | "media" | "scheduler" | "store" | "subscription" | "user" | "wallet" | "custom" | "challenge" | "activity" | "campaign" | "event" | undefined;
                filter_name?: string | undefined;
                filter_search?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tags?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions that rules can take. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendBREEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreEvent"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREExpressions: {
        parameters: {
            query?: {
                filter_type_group?: "operation" | "lookup" | "predicate" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expressions that rules can hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getExpressionAsText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExpressionResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringWrapper"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREExpression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type of expressions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREGlobals: {
        parameters: {
            query?: {
                filter_system?: boolean | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the definitions of rule globals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBreGlobalResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBREGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreGlobalResource"];
            };
        } | undefined;
        responses: {
            /** @description The new rule global. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreGlobalResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition of one rule global. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreGlobalResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBREGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreGlobalResource"];
            };
        } | undefined;
        responses: {
            /** @description The definition of a rule global, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreGlobalResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBREGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREEventLogs: {
        parameters: {
            query?: {
                filter_event_id?: string | undefined;
                filter_event_name?: string | undefined;
                filter_rule_id?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rule engine events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBreEventLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREEventLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logged rule engine event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreEventLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREForwardLogs: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_end_date?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                filter_status_code?: number | undefined;
                filter_url?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forwarded events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceForwardLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREForwardLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logged forwarding of an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardLog"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBRERules: {
        parameters: {
            query?: {
                filter_action?: string | undefined;
                filter_condition?: string | undefined;
                filter_enabled?: boolean | undefined;
                filter_name?: string | undefined;
                filter_system?: boolean | undefined;
                filter_trigger?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBreRule"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBRERule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreRule"];
            };
        } | undefined;
        responses: {
            /** @description The new rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreRule"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBRERule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreRule"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBRERule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreRule"];
            };
        } | undefined;
        responses: {
            /** @description The rule, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreRule"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBRERule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setBRERule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BooleanResource"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREExpressionAsString: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Expressionobject"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBRETriggers: {
        parameters: {
            query?: {
                filter_category?: "achievement" | "behavior" | "comment" | "disposition" | "device" | "entitlement" | "friends" | "fulfillment" | "gamification" | "inventory" | "invoice" | "media" | "scheduler" | "store" | "subscription" | "user" | "wallet" | "custom" | "challenge" | "activity" | "campaign" | "event" | undefined;
                filter_name?: string | undefined;
                filter_search?: string | undefined;
                filter_system?: boolean | undefined;
                /** @description Several are separated by commas. */
                filter_tags?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rule triggers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBreTriggerResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBRETrigger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreTriggerResource"];
            };
        } | undefined;
        responses: {
            /** @description The new rule trigger. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreTriggerResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBRETrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreTriggerResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBRETrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BreTriggerResource"];
            };
        } | undefined;
        responses: {
            /** @description The rule trigger, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreTriggerResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBRETrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREVariableTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types of rule variables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariableTypeResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBREVariableValues: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the values that a type of rule variables can have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSimpleReferenceResourceobject"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCampaigns: {
        parameters: {
            query?: {
                filter_active?: boolean | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCampaignResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CampaignResource"];
            };
        } | undefined;
        responses: {
            /** @description The new campaign. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeChallengeFromCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CampaignResource"];
            };
        } | undefined;
        responses: {
            /** @description The campaign, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCampaignChallenges: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_end_date?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the challenges of a campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChallengeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addChallengeToCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": number;
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCampaignTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaign templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCampaignTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new campaign template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCampaignTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCampaignTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The campaign template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCampaignTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCarts: {
        parameters: {
            query?: {
                filter_owner_id?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shopping carts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCartSummary"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCart: {
        parameters: {
            query?: {
                currency_code?: string | undefined;
                owner?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new shopping cart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shopping cart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getShippingCountries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries to which a cart's items can be shipped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleCountriesResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setCartCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addCustomDiscount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CouponDefinition"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addDiscountToCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SkuRequest"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeDiscountFromCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateItemInCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartItemRequest"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addItemToCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartItemRequest"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setCartOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getShippable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartShippableResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateShippingAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartShippingAddressRequest"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCategories: {
        parameters: {
            query?: {
                filter_active?: boolean | undefined;
                filter_search?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCategoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CategoryResource"];
            };
        } | undefined;
        responses: {
            /** @description The new category. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CategoryResource"];
            };
        } | undefined;
        responses: {
            /** @description The category, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCategoryTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of category templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCategoryTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new category template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCategoryTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCategoryTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The category template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCategoryTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeActivityTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of challenge activity templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createChallengeActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new challenge activity template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge activity template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateChallengeActivityTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The challenge activity template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChallengeActivityTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallenges: {
        parameters: {
            query?: {
                filter_active_campaign?: boolean | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_end_date?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of challenges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChallengeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChallengeResource"];
            };
        } | undefined;
        responses: {
            /** @description The new challenge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeActivities: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                challenge_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the activities of a challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBareChallengeActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createChallengeActivity: {
        parameters: {
            query?: {
                validate_settings?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                challenge_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChallengeActivityResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challenge_id: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity of a challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeActivityResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateChallengeActivity: {
        parameters: {
            query?: {
                validateSettings?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                challenge_id: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChallengeActivityResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChallengeActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challenge_id: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChallengeResource"];
            };
        } | undefined;
        responses: {
            /** @description The challenge, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeEvents: {
        parameters: {
            query?: {
                filter_campaigns?: boolean | undefined;
                filter_challenge?: number | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_end_date?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of challenge events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChallengeEventResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeEventResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChallengeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of challenge templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createChallengeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new challenge template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateChallengeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The challenge template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChallengeTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatMessageResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    editChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatMessageResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatThreads: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the caller's chat threads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatUserThreadResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    acknowledgeChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": number;
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getThreadMessages: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the messages of a chat thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTopicMessages: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the chat messages of a topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChatMessageBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whom a user has blocked in chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatBlacklistResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addChatMessageBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blacklisted_user_id: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeChatBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blacklisted_user_id: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDirectMessages: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the chat messages with a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getComments: {
        parameters: {
            query: {
                context: string;
                context_id: number;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the comments on something. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCommentResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getConfigs: {
        parameters: {
            query?: {
                filter_search?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of configuration values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceConfig"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Config"];
            };
        } | undefined;
        responses: {
            /** @description The new configuration value. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Config"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArticles: {
        parameters: {
            query?: {
                filter_active_only?: boolean | undefined;
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tag_exclusion?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tag_intersection?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_title?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceArticleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArticleResource"];
            };
        } | undefined;
        responses: {
            /** @description The new article. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArticleResource"];
            };
        } | undefined;
        responses: {
            /** @description The article, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArticleTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of article templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createArticleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new article template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArticleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateArticleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The article template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteArticleTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCurrencies: {
        parameters: {
            query?: {
                filter_default?: boolean | undefined;
                filter_enabled_currencies?: boolean | undefined;
                filter_type?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of currencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCurrencyResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CurrencyResource"];
            };
        } | undefined;
        responses: {
            /** @description The new currency. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrencyResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrencyResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CurrencyResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDevices: {
        parameters: {
            query?: {
                filter_make?: string | undefined;
                filter_model?: string | undefined;
                filter_os?: string | undefined;
                filter_serial?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tag?: string | undefined;
                filter_type?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceDeviceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceResource"];
            };
        };
        responses: {
            /** @description The new device. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceResource"];
            };
        };
        responses: {
            /** @description The device, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addDeviceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimpleUserResource"][];
            };
        };
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDeviceUsers: {
        parameters: {
            query?: {
                /** @description Several are separated by commas. */
                filter_id?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDeviceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDeviceTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of device templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createDeviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new device template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDeviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDeviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The device template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDeviceTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDispositions: {
        parameters: {
            query?: {
                filter_context?: string | undefined;
                filter_owner?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dispositions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceDispositionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DispositionResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDispositionCounts: {
        parameters: {
            query?: {
                filter_context?: string | undefined;
                filter_owner?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionCount"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getEntitlementItems: {
        parameters: {
            query?: {
                filter_template?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entitlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceEntitlementItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createEntitlementItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EntitlementItem"];
            };
        } | undefined;
        responses: {
            /** @description The new entitlement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getEntitlementItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entitlement_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateEntitlementItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                entitlement_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EntitlementItem"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteEntitlementItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entitlement_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getEntitlementTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entitlement templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createEntitlementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new entitlement template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getEntitlementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateEntitlementTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The entitlement template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteEntitlementTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsersInventory: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_date?: string | undefined;
                filter_group?: string | undefined;
                filter_item_id?: number | undefined;
                filter_item_name?: string | undefined;
                filter_username?: string | undefined;
                inactive?: boolean | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the inventory of all users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserInventoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInvoices: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, GOE, LOE, EQ), a comma and a moment in seconds since 1970. */
                filter_created_date?: string | undefined;
                filter_currency?: string | undefined;
                filter_email?: string | undefined;
                filter_external_ref?: string | undefined;
                /** @description Several are separated by commas. */
                filter_fulfillment_status?: string | undefined;
                filter_item_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_payment_status?: string | undefined;
                /** @description An operator (GT, LT, GOE, LOE, EQ), a comma and a value. */
                filter_shipping?: string | undefined;
                filter_shipping_country_name?: string | undefined;
                filter_shipping_state_name?: string | undefined;
                filter_sku?: string | undefined;
                filter_user?: number | undefined;
                /** @description Several are separated by commas. */
                filter_vendor_ids?: string | undefined;
                filter_vendor_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceInvoiceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceCreateRequest"];
            };
        } | undefined;
        responses: {
            /** @description The new invoices from a shopping cart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBillingInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddressResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setExternalRef: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setBundledInvoiceItemFulfillmentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundleSku: string;
                id: number;
                sku: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setInvoiceItemFulfillmentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                sku: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInvoiceLogs: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log of an invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceInvoiceLogEntry"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setOrderNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setPaymentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoicePaymentStatusRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    payInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayBySavedMethodRequest"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getFulFillmentStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fulfilment statuses that invoices can have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPaymentStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment statuses that invoices can have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLeaderboard: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                context_id: string;
                context_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the leaderboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLeaderboardRank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                context_id: string;
                context_type: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's rank on a leaderboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardEntryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLeaderboardStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways in which leaderboards can be ranked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLevels: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of level schemas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceLevelingResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LevelingResource"];
            };
        } | undefined;
        responses: {
            /** @description The new level schema. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelingResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelingResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LevelingResource"];
            };
        } | undefined;
        responses: {
            /** @description The level schema, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelingResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getLevelTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers that can advance levels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreTriggerResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCountryStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states of a country. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCountryByGeoLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The country in which the caller seems to be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCurrencyByGeoLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currency of the country in which the caller seems to be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrencyResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Maintenance"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Maintenance"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserTokenDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDetailsResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArtists: {
        parameters: {
            query?: {
                filter_artists_by_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of artists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceArtistResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addArtist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArtistResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArtistResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArtist: {
        parameters: {
            query?: {
                show_contributions?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The artist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArtistResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateArtist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArtistResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteArtist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArtistTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of artist templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createArtistTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new artist template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getArtistTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The artist template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateArtistTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The artist template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteArtistTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPolls: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_text?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of polls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourcePollResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPoll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PollResource"];
            };
        } | undefined;
        responses: {
            /** @description The new poll. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PollResource"];
            };
        } | undefined;
        responses: {
            /** @description The poll, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPollAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's answer to a poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResponseResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    answerPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResponseResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPollTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of poll templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPollTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new poll template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPollTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePollTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The poll template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePollTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideos: {
        parameters: {
            query?: {
                exclude_flagged?: boolean | undefined;
                filter_category?: string | undefined;
                filter_disposition?: string | undefined;
                filter_friends?: boolean | undefined;
                filter_has_author?: boolean | undefined;
                filter_has_uploader?: boolean | undefined;
                filter_related_to?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_videos_by_author?: number | undefined;
                filter_videos_by_contributor?: number | undefined;
                filter_videos_by_name?: string | undefined;
                filter_videos_by_uploader?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceVideoResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VideoResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VideoResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    viewVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addUserToVideoWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideoComments: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the comments on a video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCommentResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideoComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideoComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVideoComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideoContributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ContributionResource"];
            };
        } | undefined;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeVideoContributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideoDispositions: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the dispositions of a video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceDispositionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createVideoDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DispositionResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideoDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disposition_id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideoFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideoFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideoRelationships: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the videos that are related to a video. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceVideoRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideoRelationships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VideoRelationshipResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideoRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVideoRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeUserFromVideoWhitelist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                video_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideoTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of video templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createVideoTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new video template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVideoTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVideoTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The video template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVideoTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendRawEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RawEmailResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendRawPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RawPushResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendRawSMS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RawSMSResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendTemplatedEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateEmailResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendTemplatedPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplatePushResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendTemplatedSMS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateSMSResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getMessageTemplates: {
        parameters: {
            query?: {
                /** @description Several are separated by commas. */
                filter_tag_exclusion?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tag_intersection?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of message templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceMessageTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new message template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The message template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    compileMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageTemplateBulkRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTopicSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriber of a topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicSubscriberResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableTopicSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueWrapperboolean"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendWebsocket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebsocketMessageResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addMetric: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MetricResource"];
            };
        } | undefined;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getFlags: {
        parameters: {
            query?: {
                filter_context?: string | undefined;
                filter_context_id?: string | undefined;
                filter_user_id?: number | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users' flags on content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceFlagResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addFlag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FlagResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFlag: {
        parameters: {
            query?: {
                context_id?: string | undefined;
                context_name?: string | undefined;
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getModerationReports: {
        parameters: {
            query?: {
                exclude_resolved?: boolean | undefined;
                filter_context?: string | undefined;
                filter_context_id?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of moderation reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceFlagReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getModerationReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The moderation report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateModerationReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FlagReportResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getNotificationTypes: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notification types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceNotificationTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createNotificationType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationTypeResource"];
            };
        } | undefined;
        responses: {
            /** @description The new notification type. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getNotificationType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateNotificationType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationTypeResource"];
            };
        } | undefined;
        responses: {
            /** @description The notification type, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteNotificationType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @default knetik */
                    client_id: string;
                    client_secret?: string | undefined;
                    /**
                     * @default client_credentials
                     * @enum {string}
                     */
                    grant_type: "client_credentials" | "password" | "facebook" | "google" | "refresh_token";
                    /** Format: password */
                    password?: string | undefined;
                    refresh_token?: string | undefined;
                    token?: string | undefined;
                    username?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Resource"];
                };
            };
            /** @description The grant was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error?: string | undefined;
                        error_description?: string | undefined;
                    } | components["schemas"]["Result"];
                };
            };
        };
    };
    getObjectItems: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the objects of a template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceObjectResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createObjectItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ObjectResource"];
            };
        } | undefined;
        responses: {
            /** @description The new object of a template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getObjectItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object_id: number;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateObjectItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                object_id: number;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ObjectResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteObjectItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object_id: number;
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getObjectTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of object templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createObjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new object template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getObjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateObjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The object template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteObjectTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    paymentAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentAuthorizationResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAuthorizationResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    paymentCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    verifyAppleReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApplyPaymentRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createOrUpdateFattMerchantPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FattMerchantPaymentMethodRequest"];
            };
        } | undefined;
        responses: {
            /** @description The new or change a FattMerchant payment method of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    silentPostOptimal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptimalPaymentRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    finalizePayPalBillingAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinalizeBillingAgreementRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPayPalBillingAgreementUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateBillingAgreementRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    finalizePayPalCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinalizePayPalPaymentRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPayPalExpressCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreatePayPalPaymentRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createStripePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StripeCreatePaymentMethod"];
            };
        } | undefined;
        responses: {
            /** @description The new Stripe payment method for a user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    payStripeInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StripePaymentRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createXsollaTokenUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["XsollaPaymentRequest"];
            };
        } | undefined;
        responses: {
            /** @description The URL at which an invoice is paid through Xsolla. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPaymentMethodTypes: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the types of payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourcePaymentMethodTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPaymentMethodType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type of payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeEventLeaderboard: {
        parameters: {
            query?: {
                filter_event?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the participants of a challenge event by rank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChallengeEventParticipantResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChallengeEventParticipants: {
        parameters: {
            query?: {
                filter_event?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the participants of a challenge event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChallengeEventParticipantResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInvoiceReports: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description Several are separated by commas. */
                filter_fulfillment_status?: string | undefined;
                /** @description Several are separated by commas. */
                filter_payment_status?: string | undefined;
                granularity?: components["parameters"]["granularity"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceAggregateInvoiceReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRevenueByCountry: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceRevenueCountryReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getItemRevenue: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRevenueByItem: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceRevenueProductReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRefundRevenue: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscriptionRevenue: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevenueReportResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscriptionReports: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceBillingReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageByDay: {
        parameters: {
            query: {
                combine_endpoints?: boolean | undefined;
                /** @description In seconds since 1970. */
                end_date: number;
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE" | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date: number;
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUsageInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageEndpoints: {
        parameters: {
            query: {
                /** @description In seconds since 1970. */
                end_date: number;
                /** @description In seconds since 1970. */
                start_date: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints that were used in a period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageByHour: {
        parameters: {
            query: {
                combine_endpoints?: boolean | undefined;
                /** @description In seconds since 1970. */
                end_date: number;
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE" | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date: number;
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUsageInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageByMinute: {
        parameters: {
            query: {
                combine_endpoints?: boolean | undefined;
                /** @description In seconds since 1970. */
                end_date: number;
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE" | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date: number;
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUsageInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageByMonth: {
        parameters: {
            query: {
                combine_endpoints?: boolean | undefined;
                /** @description In seconds since 1970. */
                end_date: number;
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE" | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date: number;
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUsageInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsageByYear: {
        parameters: {
            query: {
                combine_endpoints?: boolean | undefined;
                /** @description In seconds since 1970. */
                end_date: number;
                method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE" | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date: number;
                url?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUsageInfo"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserRegistrations: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                end_date?: components["parameters"]["end_date"] | undefined;
                granularity?: components["parameters"]["granularity"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                /** @description In seconds since 1970. */
                start_date?: components["parameters"]["start_date"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceAggregateCountResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRewardSets: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reward sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceRewardSetResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createRewardSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RewardSetResource"];
            };
        } | undefined;
        responses: {
            /** @description The new reward set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardSetResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getRewardSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reward set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardSetResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateRewardSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RewardSetResource"];
            };
        } | undefined;
        responses: {
            /** @description The reward set, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardSetResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteRewardSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchCountGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchCountPOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchCountWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchCountWithTemplatePOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchDocumentGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexed document of a type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchDocumentWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexed document of a type and template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchExplainGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchExplainPOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchExplainWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchExplainWithTemplatePOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchIndexGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexed documents of a type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchIndexWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexed documents of a type and template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchIndexWithTemplatePOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchIndicesGET: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The search indices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchMappingsGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields of the index of a type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchMappingsWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields of the index of a type and template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchValidateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchValidatePOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchValidateWithTemplateGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchValidateWithTemplatePOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserLocationLog: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the countries from which users came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceLocationLogResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    linkAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FacebookToken"];
            };
        } | undefined;
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    linkAccounts1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GoogleToken"];
            };
        } | undefined;
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBundleItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BundleItem"];
            };
        } | undefined;
        responses: {
            /** @description The new bundle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBundleItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBundleItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BundleItem"];
            };
        } | undefined;
        responses: {
            /** @description The bundle, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleItem"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBundleItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBundleTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bundle templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBundleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new bundle template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBundleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBundleTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The bundle template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBundleTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCouponItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CouponItem"];
            };
        } | undefined;
        responses: {
            /** @description The new coupon. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCouponItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCouponItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CouponItem"];
            };
        } | undefined;
        responses: {
            /** @description The coupon, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponItem"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCouponItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCouponItemBySku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sku: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon by its SKU. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCouponTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of coupon templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCouponTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new coupon template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCouponTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCouponTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The coupon template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCouponTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getFulfillmentTypes: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fulfilment types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceFulfillmentType"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createFulfillmentType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FulfillmentType"];
            };
        } | undefined;
        responses: {
            /** @description The new fulfilment type. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentType"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getFulfillmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fulfilment type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentType"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateFulfillmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FulfillmentType"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFulfillmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getStoreItems: {
        parameters: {
            query?: {
                filter_bundled_skus?: string | undefined;
                filter_displayable?: boolean | undefined;
                /** @description An operator (LT, GT, LTE, GTE, EQ), a comma and a moment in seconds since 1970. */
                filter_end?: string | undefined;
                filter_items_by_type?: string | undefined;
                filter_name_search?: string | undefined;
                /** @description An operator (LT, GT, LTE, GTE, EQ), a colon and a value. */
                filter_price?: string | undefined;
                filter_published?: boolean | undefined;
                filter_sku?: string | undefined;
                /** @description An operator (LT, GT, LTE, GTE, EQ), a comma and a moment in seconds since 1970. */
                filter_start?: string | undefined;
                /** @description An operator (LT, GT, LTE, GTE, EQ), a comma and a moment in seconds since 1970. */
                filter_start_date?: string | undefined;
                /** @description An operator (LT, GT, LTE, GTE, EQ), a comma and a moment in seconds since 1970. */
                filter_stop_date?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tag?: string | undefined;
                filter_unique_key?: string | undefined;
                filter_vendor?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of store items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceStoreItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createStoreItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StoreItem"];
            };
        } | undefined;
        responses: {
            /** @description The new store item. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getStoreItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateStoreItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StoreItem"];
            };
        } | undefined;
        responses: {
            /** @description The store item, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItem"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteStoreItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBehaviors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The behaviours that store items can have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehaviorDefinitionResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getItemTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of store item templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceStoreItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createItemTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StoreItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new store item template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getItemTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store item template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateItemTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StoreItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The store item template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteItemTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    quickBuy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuickBuyRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getCatalogSales: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sales. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCatalogSale"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCatalogSale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CatalogSale"];
            };
        } | undefined;
        responses: {
            /** @description The new sale. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogSale"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCatalogSale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sale. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogSale"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCatalogSale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CatalogSale"];
            };
        } | undefined;
        responses: {
            /** @description The sale, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogSale"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCatalogSale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createShippingItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShippingItem"];
            };
        } | undefined;
        responses: {
            /** @description The new shipping item. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getShippingItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingItem"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateShippingItem: {
        parameters: {
            query?: {
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShippingItem"];
            };
        } | undefined;
        responses: {
            /** @description The shipping item, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingItem"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteShippingItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getShippingTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shipping item templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createShippingTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new shipping item template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getShippingTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping item template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateShippingTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The shipping item template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteShippingTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscriptions: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions on sale. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSubscriptionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionResource"];
            };
        } | undefined;
        responses: {
            /** @description The new subscription with its plans. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription with its plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    processSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscriptionTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscription templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSubscriptionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createSubscriptionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new subscription template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSubscriptionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSubscriptionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The subscription template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSubscriptionTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTags: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the tags that are in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourcestring"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCountryTaxes: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the taxes of countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceCountryTaxResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createCountryTax: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CountryTaxResource"];
            };
        } | undefined;
        responses: {
            /** @description The new tax of a country. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryTaxResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCountryTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tax of one country. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryTaxResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCountryTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CountryTaxResource"];
            };
        } | undefined;
        responses: {
            /** @description The tax of a country, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryTaxResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCountryTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getStateTaxesForCountry: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the taxes of a country's states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceStateTaxResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createStateTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StateTaxResource"];
            };
        } | undefined;
        responses: {
            /** @description The new tax of a state. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateTaxResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getStateTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
                state_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tax of one state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateTaxResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateStateTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
                state_code: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StateTaxResource"];
            };
        } | undefined;
        responses: {
            /** @description The tax of a state, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateTaxResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteStateTax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country_code_iso3: string;
                state_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getStateTaxesForCountries: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the taxes of all states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceStateTaxResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the templates of a kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new template of a kind. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template of a kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The template of a kind, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "text/plain": string;
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type_hint: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BasicTemplatedResource"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTemplatePropertyTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types of properties that templates can define. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyFieldListResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTemplatePropertyType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type of properties that templates can define. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyFieldListResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTransactions: {
        parameters: {
            query?: {
                filter_invoice?: number | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTransactionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    refundTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getImportJobs: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                filter_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_status?: string | undefined;
                filter_vendor?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trivia import jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceImportJobResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImportJobResource"];
            };
        } | undefined;
        responses: {
            /** @description The new trivia import job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trivia import job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImportJobResource"];
            };
        } | undefined;
        responses: {
            /** @description The trivia import job, as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    processImportJob: {
        parameters: {
            query: {
                publish_now: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestions: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_idset?: string | undefined;
                filter_import_id?: number | undefined;
                filter_published?: boolean | undefined;
                filter_search?: string | undefined;
                filter_tag?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_type?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trivia questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceQuestionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateQuestionsInBulk: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_idset?: string | undefined;
                filter_import_id?: number | undefined;
                filter_published?: boolean | undefined;
                filter_search?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_type?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionResource"];
            };
        } | undefined;
        responses: {
            /** @description The new trivia question. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trivia question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionResource"];
            };
        } | undefined;
        responses: {
            /** @description The trivia question, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of a trivia question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addQuestionTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeQuestionTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers of a trivia question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addQuestionAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnswerResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer of a trivia question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateQuestionAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnswerResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteQuestionAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionsCount: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_idset?: string | undefined;
                filter_published?: boolean | undefined;
                filter_search?: string | undefined;
                filter_tag?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_type?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionDeltas: {
        parameters: {
            query?: {
                since?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The what has changed in trivia questions since a moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeltaResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addTagToQuestionsBatch: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_idset?: string | undefined;
                filter_import_id?: number | undefined;
                filter_published?: boolean | undefined;
                filter_search?: string | undefined;
                filter_tag?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_type?: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeTagToQuestionsBatch: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                /** @description Several are separated by commas. */
                filter_idset?: string | undefined;
                filter_import_id?: number | undefined;
                filter_published?: boolean | undefined;
                filter_search?: string | undefined;
                filter_tag?: string | undefined;
                /** @description Several are separated by commas. */
                filter_tagset?: string | undefined;
                filter_type?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trivia question templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceQuestionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createQuestionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new trivia question template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getQuestionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trivia question template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateQuestionTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The trivia question template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteQuestionTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    searchQuestionTags: {
        parameters: {
            query?: {
                filter_category?: string | undefined;
                filter_import_id?: number | undefined;
                filter_search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags that trivia questions have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                filter_displayname?: string | undefined;
                filter_email?: string | undefined;
                filter_firstname?: string | undefined;
                filter_fullname?: string | undefined;
                filter_group?: string | undefined;
                /** @description Several are separated by commas. */
                filter_id_list?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_last_activity?: string | undefined;
                filter_lastname?: string | undefined;
                filter_role?: string | undefined;
                filter_search?: string | undefined;
                filter_tag?: string | undefined;
                filter_username?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserBaseResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserResource"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserInventories: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_date?: string | undefined;
                filter_group?: string | undefined;
                filter_item_id?: number | undefined;
                filter_item_name?: string | undefined;
                filter_username?: string | undefined;
                inactive?: boolean | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's inventory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserInventoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addItemToUserInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserInventoryAddRequest"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserNotifications: {
        parameters: {
            query?: {
                filter_status?: "pending" | "read" | "hidden" | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserNotificationResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    passwordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewPasswordRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    startPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics that a user is subscribed to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTopicResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getDirectMessages1: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                recipient_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the messages between the caller and a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    postUserMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recipient_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatMessageRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserAchievementsProgress: {
        parameters: {
            query?: {
                filter_achievement_derived?: boolean | undefined;
                filter_achievement_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_achievement_tagset?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's progress in achievements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserAchievementProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                achievement_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's progress in one achievement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setAchievementProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                achievement_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What it was set on, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    incrementAchievementProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                achievement_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAddresses: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSavedAddressResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SavedAddressResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SavedAddressResource"];
            };
        } | undefined;
        responses: {
            /** @description The address of a user, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddressResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    grantUserEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementGrantRequest"];
            };
        };
        responses: {
            202: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    checkUserEntitlementItem: {
        parameters: {
            query?: {
                sku?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                item_id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    useUserEntitlementItem: {
        parameters: {
            query?: {
                info?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                item_id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getFriends: {
        parameters: {
            query?: {
                filter_user_id?: number | undefined;
                filter_username?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSimpleUserResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeOrDeclineFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    redeemFriendshipToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            201: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupsForUser: {
        parameters: {
            query?: {
                filter_children?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry of a user's inventory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInventoryResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUserInventoryBehaviorData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUserInventoryExpires: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": number;
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserInventoryLog: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: number;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log of an entry of a user's inventory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserItemLogResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUserInventoryStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InventoryStatusWrapper"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's invite token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getInvites: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the friendships that a user was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSimpleUserResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserLevels: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's progress in level schemas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserLevelingResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's progress in one level schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLevelingResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    incrementProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setUserNotificationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserNotificationStatusWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserNotificationInfoList: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's settings for notification types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceNotificationUserTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserNotificationInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's settings for one notification type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationUserTypeResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    silenceDirectNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueWrapperboolean"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPaymentMethods: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                filter_payment_method_type_id?: number | undefined;
                filter_payment_method_type_name?: string | undefined;
                filter_payment_type?: "card" | "bank_account" | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentMethodResource"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentMethodResource"];
            };
        } | undefined;
        responses: {
            /** @description The payment method of a user, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deletePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsersSubscriptionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventorySubscriptionResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserSubscriptionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventorySubscriptionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setSubscriptionBillDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": number;
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setSubscriptionPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setUserSubscriptionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setUserSubscriptionPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionPriceOverrideRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    reactivateUserSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReactivateSubscriptionRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setSubscriptionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionStatusWrapper"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addUserTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        };
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeUserTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tag: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserVideos: {
        parameters: {
            query?: {
                exclude_flagged?: boolean | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a user's videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceVideoResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserWallets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimpleWallet"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                currency_code: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's wallet in a currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimpleWallet"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWalletBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                currency_code: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WalletAlterRequest"];
            };
        } | undefined;
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletTransactionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserWalletTransactions: {
        parameters: {
            query?: {
                /** @description In seconds since 1970. */
                filter_max_date?: number | undefined;
                /** @description In seconds since 1970. */
                filter_min_date?: number | undefined;
                filter_sign?: string | undefined;
                filter_type?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                currency_code: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the transactions of a user's wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceWalletTransactionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsersAchievementsProgress: {
        parameters: {
            query?: {
                filter_achievement_derived?: boolean | undefined;
                filter_achievement_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_achievement_tagset?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the progress of all users in achievements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUsersAchievementProgress: {
        parameters: {
            query?: {
                filter_achievement_derived?: boolean | undefined;
                filter_achievement_name?: string | undefined;
                /** @description Several are separated by commas. */
                filter_achievement_tagset?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                achievement_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the progress of all users in one achievement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserAchievementGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description An operator (GT, LT, GOE, LOE, EQ), a comma and a value. */
                filter_member_count?: string | undefined;
                filter_name?: string | undefined;
                filter_parent?: string | undefined;
                filter_status?: "open" | "closed" | undefined;
                filter_template?: string | undefined;
                filter_unique_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceGroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GroupResource"];
            };
        } | undefined;
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GroupResource"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupAncestors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups above a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupMembers: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the members of a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceGroupMemberResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addMemberToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberResource"];
            };
        };
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    disableGroupNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueWrapperboolean"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupMemberProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringWrapper"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupMemberProperties1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupMemberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberStatusWrapper"];
            };
        };
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addMembersToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberResource"][];
            };
        };
        responses: {
            /** @description What was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberResource"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupMessages: {
        parameters: {
            query?: {
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the messages of a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    postGroupMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unique_name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatMessageRequest"];
            };
        } | undefined;
        responses: {
            /** @description What came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupMemberTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of group member templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createGroupMemberTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new group member template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupMemberTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group member template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupMemberTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The group member template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGroupMemberTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of group templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createGroupTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new group template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getGroupTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroupTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The group template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteGroupTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    submitPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        } | undefined;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserRelationships: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the relationships between users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceUserRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createUserRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserRelationshipResource"];
            };
        } | undefined;
        responses: {
            /** @description The new relationship between users. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship between users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUserRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserRelationshipResource"];
            };
        } | undefined;
        responses: {
            /** @description The relationship between users, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRelationshipResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteUserRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of user templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createUserTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new user template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUserTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The user template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteUserTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVendors: {
        parameters: {
            query?: {
                filter_name?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceVendorResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createVendor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VendorResource"];
            };
        } | undefined;
        responses: {
            /** @description The new vendor. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VendorResource"];
            };
        } | undefined;
        responses: {
            /** @description The vendor, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVendorTemplates: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vendor templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createVendorTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The new vendor template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVendorTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vendor template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVendorTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTemplateResource"];
            };
        } | undefined;
        responses: {
            /** @description The vendor template, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTemplateResource"];
                };
            };
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVendorTemplate: {
        parameters: {
            query?: {
                cascade?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version of the platform. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getWallets: {
        parameters: {
            query?: {
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceSimpleWallet"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getWalletBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The total balances of all wallets by currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceWalletTotalResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getWalletTransactions: {
        parameters: {
            query?: {
                filter_currency_code?: string | undefined;
                /** @description An operator (GT, LT, EQ, GOE, LOE), a comma and a moment in seconds since 1970. */
                filter_date?: string | undefined;
                filter_details?: string | undefined;
                filter_invoice?: number | undefined;
                filter_sign?: "positive" | "negative" | undefined;
                filter_type?: string | undefined;
                filter_user_id?: number | undefined;
                filter_username?: string | undefined;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: components["parameters"]["order_by_id"] | undefined;
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"] | undefined;
                /** @description How many items a page holds. */
                size?: components["parameters"]["size"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the transactions of all wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceWalletTransactionResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
