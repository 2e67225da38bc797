// Generated from provider.openapi.json by "npm run types:generate". Do not edit.

export interface paths {
    "/api/v2/analytics/conversations/{conversationId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a conversation by id */
        get: operations["getAnalyticsConversationDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/analytics/queues/observations/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Query for queue observations */
        post: operations["postAnalyticsQueuesObservationsQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a conversation over to a queue
         * @description The caller is identified by `sessionToken` in the body. An `Authorization` header is ignored.
         */
        post: operations["postConversationsHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the logged-in user's active conversations and their Message participants state.
         * @description This endpoint answers three questions:- Is the user involved in any active conversation? - Does that active conversation include Messages?  - Is the user directly participating in a Message within that conversation?
         */
        get: operations["getConversationsMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/inbound/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an inbound Open Message
         * @deprecated
         * @description [This API is deprecated. Instead, use 1. POST /api/v2/conversations/messages/{integrationId}/inbound/open/event, if you want to send an inbound Open Event Message 2. POST /api/v2/conversations/messages/{integrationId}/inbound/open/message, if you want to send an inbound Open Message 3. POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt, to send an inbound Open Receipt Message]  In order to call this endpoint you will need OAuth token generated using OAuth client credentials authorized with at least messaging scope. This will either generate a new Conversation, or be a part of an existing conversation. See https://developer.genesys.cloud/api/digital/openmessaging/ for example usage.
         */
        post: operations["postConversationsMessagesInboundOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get message conversation */
        get: operations["getConversationsMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update a conversation by disconnecting all of the participants */
        patch: operations["patchConversationsMessage"];
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send message
         * @description Send message on existing conversation/communication. Only one message body field can be accepted, per request. Example: 1 textBody, 1 mediaId, or 1 messageTemplate.
         */
        post: operations["postConversationsMessageCommunicationMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send message typing event
         * @description Send message typing event for existing conversation/communication.
         */
        post: operations["postConversationsMessageCommunicationTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/messages/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get messages in batch
         * @description The path parameter [conversationId] should contain the conversationId of the conversation being filtered. The body should contain the messageId(s) of messages being requested. For example: ["a3069a33b-bbb1-4703-9d68-061d9e9db96e", "55bc6be3-078c-4a49-a4e6-1e05776ed7e8"]. The max messages you can request in the body is 1,000. Best practice is to limit to only the messages you need in each request, rather than request large batches by default.
         */
        post: operations["postConversationsMessageMessagesBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get conversation message */
        get: operations["getConversationsMessageMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update conversation participant */
        patch: operations["patchConversationsMessageParticipant"];
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update the attributes on a conversation participant. */
        patch: operations["patchConversationsMessageParticipantAttributes"];
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update conversation participant's communication by disconnecting it. This endpoint does not update wrapup. */
        patch: operations["patchConversationsMessageParticipantCommunication"];
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply wrap-up for this conversation communication */
        post: operations["postConversationsMessageParticipantCommunicationWrapup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace this participant with the specified user and/or address */
        post: operations["postConversationsMessageParticipantReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the wrap-up for this conversation participant. */
        get: operations["getConversationsMessageParticipantWrapup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get list of wrapup codes for this conversation participant */
        get: operations["getConversationsMessageParticipantWrapupcodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{integrationId}/inbound/open/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an inbound Open Event Message
         * @description Send an inbound event message to an Open Messaging integration. In order to call this endpoint you will need OAuth token generated using OAuth client credentials authorized with at least messaging scope. This will either generate a new Conversation, or be a part of an existing conversation. See https://developer.genesys.cloud/api/digital/openmessaging/ for example usage.
         */
        post: operations["postConversationsMessageInboundOpenEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{integrationId}/inbound/open/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send inbound Open Message
         * @description Send an inbound message to an Open Messaging integration. In order to call this endpoint you will need OAuth token generated using OAuth client credentials authorized with at least messaging scope. This will either generate a new Conversation, or be a part of an existing conversation. See https://developer.genesys.cloud/api/digital/openmessaging/ for example usage.
         */
        post: operations["postConversationsMessageInboundOpenMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{integrationId}/inbound/open/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an inbound Open Receipt Message
         * @description Send an inbound open Receipt to an Open Messaging integration. In order to call this endpoint you will need OAuth token generated using OAuth client credentials authorized with at least messaging scope. This will either generate a new Conversation, or be a part of an existing conversation. See https://developer.genesys.cloud/api/digital/openmessaging/ for example usage.
         */
        post: operations["postConversationsMessageInboundOpenReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{integrationId}/inbound/open/structured/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send inbound Open Response
         * @description Send an inbound response for a structured message to an Open Messaging integration. In order to call this endpoint you will need OAuth token generated using OAuth client credentials authorized with at least messaging scope. This will be a part of an existing conversation. See https://developer.genesys.cloud/api/digital/openmessaging/ for example usage.
         */
        post: operations["postConversationsMessageInboundOpenStructuredResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messages/{messageId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get message */
        get: operations["getConversationsMessageDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messaging/integrations/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list of Open messaging integrations
         * @description See https://developer.genesys.cloud/api/digital/openmessaging/ for more information.
         */
        get: operations["getConversationsMessagingIntegrationsOpen"];
        put?: never;
        /**
         * Create an Open messaging integration
         * @description See https://developer.genesys.cloud/api/digital/openmessaging/ for more information.
         */
        post: operations["postConversationsMessagingIntegrationsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/messaging/integrations/open/{integrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Open messaging integration
         * @description See https://developer.genesys.cloud/api/digital/openmessaging/ for more information.
         */
        get: operations["getConversationsMessagingIntegrationsOpenIntegrationId"];
        put?: never;
        post?: never;
        /**
         * Delete an Open messaging integration
         * @description See https://developer.genesys.cloud/api/digital/openmessaging/ for more information.
         */
        delete: operations["deleteConversationsMessagingIntegrationsOpenIntegrationId"];
        options?: never;
        head?: never;
        /**
         * Update an Open messaging integration
         * @description See https://developer.genesys.cloud/api/digital/openmessaging/ for more information.
         */
        patch: operations["patchConversationsMessagingIntegrationsOpenIntegrationId"];
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get conversation */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /** Update a conversation by disconnecting all of the participants */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Performs a full conversation teardown. Issues disconnect requests for any connected media. Applies a system wrap-up code to any participants that are pending wrap-up. This is not intended to be the normal way of ending interactions but is available in the event of problems with the application to allow a resynchronization of state across all components. It is recommended that users submit a support case if they are relying on this endpoint systematically as there is likely something that needs investigation. */
        post: operations["postConversationDisconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/participants/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a participant.
         * @description Update conversation participant.
         */
        patch: operations["patchConversationParticipant"];
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/participants/{participantId}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update the attributes on a conversation participant. */
        patch: operations["patchConversationParticipantAttributes"];
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/participants/{participantId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace this participant (Deprecated)
         * @deprecated
         * @description This endpoint is deprecated. Use one of the following endpoints instead: /transfer, /replace/agent, /replace/queue, or /replace/contact/external.
         */
        post: operations["postConversationParticipantReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace this participant with the specified agent */
        post: operations["postConversationParticipantReplaceAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace this participant with the specified queue */
        post: operations["postConversationParticipantReplaceQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/availabletopics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get available notification topics. */
        get: operations["getNotificationsAvailabletopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of existing channels */
        get: operations["getNotificationsChannels"];
        put?: never;
        /**
         * Create a new channel
         * @description There is a limit of 20 channels per user/app combination. Creating a 21st channel will remove the channel with oldest last used date. Channels without an active connection will be removed first.
         */
        post: operations["postNotificationsChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Verify a channel still exists and is valid
         * @description Returns a 200 OK if channel exists, and a 404 Not Found if it doesnt
         */
        head: operations["headNotificationsChannel"];
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels/{channelId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of all subscriptions for this channel */
        get: operations["getNotificationsChannelSubscriptions"];
        /** Replace the current list of subscriptions with a new list. */
        put: operations["putNotificationsChannelSubscriptions"];
        /** Add a list of subscriptions to the existing list of subscriptions */
        post: operations["postNotificationsChannelSubscriptions"];
        /** Remove all subscriptions */
        delete: operations["deleteNotificationsChannelSubscriptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get organization. */
        get: operations["getOrganizationsMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/message/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get recipients */
        get: operations["getRoutingMessageRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/message/recipients/{recipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a recipient */
        get: operations["getRoutingMessageRecipient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get list of queues. */
        get: operations["getRoutingQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get details about this queue. */
        get: operations["getRoutingQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/queues/{queueId}/estimatedwaittime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Estimated Wait Time */
        get: operations["getRoutingQueueEstimatedwaittime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Estimated Wait Time */
        get: operations["getRoutingQueueMediatypeEstimatedwaittime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/routing/queues/{queueId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the members of this queue. */
        get: operations["getRoutingQueueMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tokens/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch information about the current token */
        get: operations["getTokensMe"];
        put?: never;
        post?: never;
        /** Delete auth token used to make the request. */
        delete: operations["deleteTokensMe"];
        options?: never;
        /** Verify user token */
        head: operations["headTokensMe"];
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current user details.
         * @description This request is not valid when using the Client Credentials OAuth grant.
         */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Issue an access token */
        post: operations["postOauthToken"];
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
        AcdEndDetailEventTopicAcdEndEvent: {
            acdOutcome?: string;
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            answeredUserId?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            /** Format: int64 */
            connectedDurationMs?: number;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            /** @enum {string} */
            disconnectType?: "UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            flowType?: string;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            requestedLanguageId?: string;
            requestedRoutingSkillIds?: string[];
            requestedRoutingUserIds?: string[];
            requestedRoutings?: string[];
            requestedSkillExpressionIds?: string[];
            routingPriority?: number;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            usedRouting?: string;
            utilizationLabel?: string;
        };
        AcdStartDetailEventTopicAcdStartEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            requestedRoutingSkillIds?: string[];
            routingPriority?: number;
            /** Format: uuid */
            sessionId?: string;
            skillExpressionApplied?: boolean;
            subject?: string;
            utilizationLabel?: string;
        };
        Actions: {
            skillsToRemove?: components["schemas"]["SkillsToRemove"][];
        };
        AcwDetailEventTopicAfterCallWorkEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            userId?: string;
            utilizationLabel?: string;
            wrapupCode?: string;
            /** Format: int64 */
            wrapupDurationMs?: number;
            wrapupNotes?: string;
        };
        AcwSettings: {
            timeoutMs?: number;
            /** @enum {string} */
            wrapupPrompt?: "MANDATORY" | "OPTIONAL" | "MANDATORY_TIMEOUT" | "MANDATORY_FORCED_TIMEOUT" | "AGENT_REQUESTED";
        };
        AdditionalLanguagesIntent: {
            id?: string;
            utterances?: components["schemas"]["NluUtterance"][];
        };
        AdditionalLanguagesSynonyms: {
            synonyms?: string[];
        };
        AdditionalMessage: {
            mediaIds?: string[];
            messagingTemplate?: components["schemas"]["SendMessagingTemplateRequest"];
            textBody: string;
        };
        Address: {
            addressDisplayable?: string;
            addressNormalized?: string;
            addressRaw?: string;
            name?: string;
            nameRaw?: string;
        };
        AddressableEntityRef: {
            id?: string;
            selfUri?: string;
        };
        Adjacents: {
            directReports?: components["schemas"]["User"][];
            siblings?: components["schemas"]["User"][];
            superiors?: components["schemas"]["User"][];
        };
        AdjustableLiveSpeakerDetection: {
            eventName?: string;
            isPersonLikely?: boolean;
            lineConnected?: boolean;
            mode?: string;
            preconnectDuration?: string;
            totalRingbacks?: number;
        };
        AfterCallWork: {
            endTime?: string;
            startTime?: string;
            state?: string;
        };
        AgentOwnedRouting: {
            enableAgentOwnedCallbacks?: boolean;
            maxOwnedCallbackDelayHours?: number;
            maxOwnedCallbackHours?: number;
        };
        AiAnswer: {
            answerId?: string;
            explanation?: string;
            failureType?: string;
            markedNotApplicable?: boolean;
        };
        AiScoring: {
            dateLastChanged?: string;
            failureType?: string;
            pending?: boolean;
        };
        AiScoringSetting: {
            enabled?: boolean;
        };
        AiScoringSettings: {
            id?: string;
            questionGroupSettings?: components["schemas"]["QuestionGroupSettings"][];
            selfUri?: string;
        };
        AnalyticsAgentGroup: {
            agentGroupId?: string;
            agentGroupType?: string;
        };
        AnalyticsConversationSegment: {
            audioMuted?: boolean;
            conference?: boolean;
            destinationConversationId?: string;
            destinationSessionId?: string;
            /** @enum {string} */
            disconnectType?: "client" | "conferenceTransfer" | "consultTransfer" | "dndEndpoint" | "dndTransfer" | "endpoint" | "error" | "forwardTransfer" | "inactivity" | "noAnswerTransfer" | "notAvailableTransfer" | "other" | "peer" | "sessionExpired" | "spam" | "system" | "takeover" | "timeout" | "transfer" | "transportFailure" | "uncallable";
            errorCode?: string;
            groupId?: string;
            properties?: components["schemas"]["AnalyticsProperty"][];
            q850ResponseCodes?: number[];
            queueId?: string;
            requestedLanguageId?: string;
            requestedRoutingSkillIds?: string[];
            requestedRoutingUserIds?: string[];
            scoredAgents?: components["schemas"]["AnalyticsScoredAgent"][];
            /** Format: date-time */
            segmentEnd?: string;
            /** Format: date-time */
            segmentStart?: string;
            /** @enum {string} */
            segmentType?: "alert" | "barging" | "callback" | "coaching" | "contacting" | "converting" | "delay" | "dialing" | "hold" | "interact" | "ivr" | "monitoring" | "parked" | "scheduled" | "screenmonitoring" | "sharing" | "system" | "transmitting" | "unknown" | "uploading" | "voicemail" | "wrapup";
            sipResponseCodes?: number[];
            sourceConversationId?: string;
            sourceSessionId?: string;
            subject?: string;
            videoMuted?: boolean;
            wrapUpCode?: string;
            wrapUpNote?: string;
            wrapUpTags?: string[];
        };
        AnalyticsConversationWithoutAttributes: {
            accessAttributes?: string[];
            associatedConversationId?: string;
            conferenceStart?: string;
            consultationConversationIds?: string[];
            /** Format: date-time */
            conversationEnd?: string;
            conversationId?: string;
            /** @enum {string} */
            conversationInitiator?: "acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow";
            /** Format: date-time */
            conversationStart?: string;
            customerParticipation?: boolean;
            divisionIds?: string[];
            evaluations?: components["schemas"]["AnalyticsEvaluation"][];
            externalTag?: string;
            inactivityTimeout?: string;
            knowledgeBaseIds?: string[];
            mediaStatsMinConversationMos?: number;
            mediaStatsMinConversationRFactor?: number;
            /** @enum {string} */
            originatingDirection?: "inbound" | "outbound";
            originatingSocialMediaPublic?: boolean;
            participants?: components["schemas"]["AnalyticsParticipantWithoutAttributes"][];
            resolutions?: components["schemas"]["AnalyticsResolution"][];
            selfServed?: boolean;
            surveys?: components["schemas"]["AnalyticsSurvey"][];
        };
        AnalyticsEvaluation: {
            assigneeApplicable?: boolean;
            assigneeId?: string;
            calibrationId?: string;
            contextId?: string;
            deleted?: boolean;
            evaluationId?: string;
            evaluationStatus?: string;
            evaluatorId?: string;
            eventTime?: string;
            formId?: string;
            formName?: string;
            oTotalCriticalScore?: number;
            oTotalScore?: number;
            queueId?: string;
            released?: boolean;
            rescored?: boolean;
            systemSubmitted?: boolean;
            userId?: string;
        };
        AnalyticsFlow: {
            endingLanguage?: string;
            entryReason?: string;
            entryType?: string;
            exitReason?: string;
            flowId?: string;
            flowName?: string;
            flowType?: string;
            flowVersion?: string;
            issuedCallback?: boolean;
            outcomes?: components["schemas"]["AnalyticsFlowOutcome"][];
            recognitionFailureReason?: string;
            startingLanguage?: string;
            transferTargetAddress?: string;
            transferTargetName?: string;
            transferType?: string;
        };
        AnalyticsFlowOutcome: {
            flowOutcome?: string;
            flowOutcomeEndTimestamp?: string;
            flowOutcomeId?: string;
            flowOutcomeStartTimestamp?: string;
            flowOutcomeValue?: string;
        };
        AnalyticsMediaEndpointStat: {
            codecs?: string[];
            discardedPackets?: number;
            duplicatePackets?: number;
            eventTime?: string;
            invalidPackets?: number;
            maxLatencyMs?: number;
            minMos?: number;
            minRFactor?: number;
            overrunPackets?: number;
            receivedPackets?: number;
            underrunPackets?: number;
        };
        AnalyticsParticipantWithoutAttributes: {
            externalContactId?: string;
            externalOrganizationId?: string;
            flaggedReason?: string;
            participantId?: string;
            participantName?: string;
            /** @enum {string} */
            purpose?: "acd" | "agent" | "api" | "botflow" | "campaign" | "customer" | "dialer" | "external" | "fax" | "group" | "inbound" | "ivr" | "manual" | "outbound" | "station" | "user" | "voicemail" | "voicesurveyflow" | "workflow";
            screenRecording?: boolean;
            sessions?: components["schemas"]["AnalyticsSession"][];
            teamId?: string;
            userId?: string;
        };
        AnalyticsProperty: {
            property?: string;
            propertyType?: string;
            value?: string;
        };
        AnalyticsProposedAgent: {
            agentRank?: number;
            proposedAgentId?: string;
        };
        AnalyticsResolution: {
            eventTime?: string;
            nNextContactAvoided?: number;
            queueId?: string;
            userId?: string;
        };
        AnalyticsScoredAgent: {
            agentScore?: number;
            scoredAgentId?: string;
        };
        AnalyticsSession: {
            activeSkillIds?: string[];
            acwSkipped?: boolean;
            addressFrom?: string;
            addressOther?: string;
            addressSelf?: string;
            addressTo?: string;
            agentAssistantId?: string;
            agentBullseyeRing?: number;
            agentGroups?: components["schemas"]["AnalyticsAgentGroup"][];
            agentOwned?: boolean;
            ani?: string;
            assignerId?: string;
            authenticated?: boolean;
            bargedParticipantId?: string;
            bcc?: string[];
            callbackNumbers?: string[];
            callbackScheduledTime?: string;
            callbackUserName?: string;
            cc?: string[];
            cleared?: boolean;
            coachedParticipantId?: string;
            cobrowseRole?: string;
            cobrowseRoomId?: string;
            deliveryPushed?: boolean;
            /** @enum {string} */
            deliveryStatus?: "DeliveryFailed" | "DeliveryPushed" | "DeliverySuccess" | "Failed" | "Published" | "Queued" | "Read" | "Received" | "Sent";
            deliveryStatusChangeDate?: string;
            destinationAddresses?: string[];
            detectedSpeechEnd?: string;
            detectedSpeechStart?: string;
            direction?: string;
            dispositionAnalyzer?: string;
            dispositionName?: string;
            dnis?: string;
            edgeId?: string;
            eligibleAgentCounts?: number[];
            engagementSource?: string;
            errorCodeDescription?: string;
            extendedDeliveryStatus?: string;
            flow?: components["schemas"]["AnalyticsFlow"];
            flowInType?: string;
            flowOutType?: string;
            journeyActionId?: string;
            journeyActionMapId?: string;
            journeyActionMapVersion?: number;
            journeyCustomerId?: string;
            journeyCustomerIdType?: string;
            journeyCustomerSessionId?: string;
            journeyCustomerSessionIdType?: string;
            mediaBridgeId?: string;
            mediaCount?: number;
            mediaEndpointStats?: components["schemas"]["AnalyticsMediaEndpointStat"][];
            /** @enum {string} */
            mediaType?: "callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice";
            messageType?: string;
            metrics?: components["schemas"]["AnalyticsSessionMetric"][];
            monitoredParticipantId?: string;
            outboundCampaignId?: string;
            outboundContactId?: string;
            outboundContactListId?: string;
            peerId?: string;
            proposedAgents?: components["schemas"]["AnalyticsProposedAgent"][];
            protocolCallId?: string;
            provider?: string;
            recording?: boolean;
            remote?: string;
            remoteNameDisplayable?: string;
            removedSkillIds?: string[];
            requestedRoutings?: string[];
            roomId?: string;
            routingRing?: number;
            routingRule?: string;
            routingRuleType?: string;
            screenMonitoredUserId?: string;
            screenShareAddressSelf?: string;
            screenShareRoomId?: string;
            scriptId?: string;
            segments?: components["schemas"]["AnalyticsConversationSegment"][];
            selectedAgentId?: string;
            selectedAgentRank?: number;
            sessionDnis?: string;
            sessionId?: string;
            sharingScreen?: boolean;
            skillExpressionId?: string;
            skipEnabled?: boolean;
            snippetRecording?: boolean;
            timeoutSeconds?: number;
            usedRouting?: string;
            videoAddressSelf?: string;
            videoRoomId?: string;
            waitingInteractionCounts?: number[];
        };
        AnalyticsSessionMetric: {
            /** Format: date-time */
            emitDate?: string;
            name?: string;
            value?: number;
        };
        AnalyticsSurvey: {
            eventTime?: string;
            oSurveyTotalScore?: number;
            queueId?: string;
            surveyCompletedDate?: string;
            surveyFormContextId?: string;
            surveyFormId?: string;
            surveyFormName?: string;
            surveyId?: string;
            surveyPartialResponse?: boolean;
            surveyPromoterScore?: number;
            surveyStatus?: string;
            surveyType?: string;
            userId?: string;
        };
        AnswerOption: {
            assistanceConditions?: components["schemas"]["AssistanceCondition"][];
            builtInType?: string;
            contextId?: string;
            id?: string;
            text?: string;
            value?: number;
        };
        AssignedWrapupCode: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            notes?: string;
            tags?: string[];
        };
        AssistanceCondition: {
            operator?: string;
            topicIds?: string[];
        };
        Attachment: {
            attachmentId?: string;
            contentLength?: number;
            contentType?: string;
            contentUri?: string;
            inlineImage?: boolean;
            name?: string;
        };
        AttributeDetailEventTopicAttributeUpdateEvent: {
            attributes?: {
                [key: string]: string;
            };
            communications?: components["schemas"]["AttributeDetailEventTopicCommunication"][];
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** Format: int64 */
            eventTime?: number;
            /** Format: uuid */
            participantId?: string;
        };
        AttributeDetailEventTopicCommunication: {
            id?: string;
            mediaType?: string;
        };
        AutoAnswerSetting: {
            enabled: boolean;
        };
        AutoAnswerSettings: {
            settings: {
                [key: string]: components["schemas"]["AutoAnswerSetting"];
            };
        };
        AvailableTopic: {
            description?: string;
            enforced?: boolean;
            id?: string;
            permissionDetails?: components["schemas"]["PermissionDetails"][];
            publicApiTemplateUriPaths?: string[];
            requiresAnyValidator?: boolean;
            requiresCurrentUser?: boolean;
            requiresCurrentUserOrPermission?: boolean;
            requiresDivisionPermissions?: boolean;
            requiresPermissions?: string[];
            schema?: {
                [key: string]: unknown;
            };
            topicParameters?: string[];
            transports?: string[];
            visibility?: string;
        };
        AvailableTopicEntityListing: {
            entities?: components["schemas"]["AvailableTopic"][];
        };
        Biography: {
            biography?: string;
            education?: components["schemas"]["Education"][];
            hobbies?: string[];
            interests?: string[];
            spouse?: string;
        };
        Bullseye: {
            rings?: components["schemas"]["Ring"][];
        };
        Calibration: {
            agent?: components["schemas"]["User"];
            averageScore?: number;
            calibrator?: components["schemas"]["User"];
            contextId?: string;
            conversation?: components["schemas"]["ConversationReference"];
            createdDate?: string;
            evaluationForm?: components["schemas"]["EvaluationForm"];
            evaluations?: components["schemas"]["Evaluation"][];
            evaluators?: components["schemas"]["User"][];
            expertEvaluator?: components["schemas"]["User"];
            highScore?: number;
            id?: string;
            lowScore?: number;
            name?: string;
            scoringIndex?: components["schemas"]["Evaluation"];
            selfUri?: string;
        };
        Call: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            clientIpAddress?: string;
            confined?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectReasons?: components["schemas"]["DisconnectReason"][];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            disposition?: components["schemas"]["Disposition"];
            documentId?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
            faxStatus?: components["schemas"]["FaxStatus"];
            held?: boolean;
            id?: string;
            initialState?: string;
            muted?: boolean;
            other?: components["schemas"]["Address"];
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationQueueMediaSettings"];
            recordersState?: components["schemas"]["RecordersState"];
            recording?: boolean;
            recordingId?: string;
            recordingState?: string;
            scriptId?: string;
            securePause?: boolean;
            segments?: components["schemas"]["Segment"][];
            self?: components["schemas"]["Address"];
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            transferSource?: string;
            uuiData?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        Callback: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            automatedCallbackConfigId?: string;
            callbackNumbers?: string[];
            callbackScheduledTime?: string;
            callbackUserName?: string;
            callerId?: string;
            callerIdName?: string;
            /** Format: date-time */
            connectedTime?: string;
            dialerPreview?: components["schemas"]["DialerPreview"];
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            externalCampaign?: boolean;
            held?: boolean;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationQueueMediaSettings"];
            scriptId?: string;
            segments?: components["schemas"]["Segment"][];
            skipEnabled?: boolean;
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            timeoutSeconds?: number;
            voicemail?: components["schemas"]["Voicemail"];
            wrapup?: components["schemas"]["Wrapup"];
        };
        CallbackMediaSettings: {
            alertingTimeoutSeconds?: number;
            answeringMachineFlow?: components["schemas"]["DomainEntityRef"];
            answeringMachineReactionType?: string;
            autoAnswerAlertToneSeconds?: number;
            autoDialDelaySeconds?: number;
            autoEndDelaySeconds?: number;
            edgeGroup?: components["schemas"]["DomainEntityRef"];
            enableAutoAnswer?: boolean;
            enableAutoDialAndEnd?: boolean;
            liveVoiceFlow?: components["schemas"]["DomainEntityRef"];
            liveVoiceReactionType?: string;
            manualAnswerAlertToneSeconds?: number;
            maxRetryCount?: number;
            mode?: string;
            pacingModifier?: number;
            retryDelaySeconds?: number;
            serviceLevel?: components["schemas"]["ServiceLevel"];
            site?: components["schemas"]["DomainEntityRef"];
        };
        CannedResponseLibraries: {
            libraryIds?: string[];
            mode?: string;
        };
        CardParameters: {
            bodyParameters?: components["schemas"]["TemplateParameter"][];
            buttonUrlParameters?: components["schemas"]["TemplateParameter"][];
            index?: number;
        };
        CarouselParameters: {
            cardParameters?: components["schemas"]["CardParameters"][];
        };
        Channel: {
            connectUri?: string;
            /** Format: date-time */
            expires?: string;
            id?: string;
        };
        ChannelEntityListing: {
            entities?: components["schemas"]["Channel"][];
        };
        /** @description A heartbeat about every 30 seconds, and the answer to a ping. */
        ChannelMetadata: {
            eventBody: {
                /** @enum {string} */
                message: "WebSocket Heartbeat" | "pong";
            };
            /** @enum {string} */
            topicName: "channel.metadata";
        };
        ChannelTopic: {
            id?: string;
            missingPermissions?: string[];
            rejectionReason?: string;
            selfUri?: string;
            /** @enum {string} */
            state?: "Permitted" | "Rejected";
        };
        ChannelTopicEntityListing: {
            entities?: components["schemas"]["ChannelTopic"][];
        };
        Chat: {
            jabberId?: string;
        };
        Cobrowsesession: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            cobrowseRole?: string;
            cobrowseSessionId?: string;
            /** Format: date-time */
            connectedTime?: string;
            controlling?: string[];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            providerEventTime?: string;
            segments?: components["schemas"]["Segment"][];
            self?: components["schemas"]["Address"];
            /** Format: date-time */
            startAlertingTime?: string;
            state?: string;
            viewerUrl?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        ConditionalGroupActivation: {
            pilotRule?: components["schemas"]["ConditionalGroupActivationPilotRule"];
            rules?: components["schemas"]["ConditionalGroupActivationRule"][];
        };
        ConditionalGroupActivationCondition: {
            operator?: string;
            simpleMetric?: components["schemas"]["ConditionalGroupActivationSimpleMetric"];
            value?: number;
        };
        ConditionalGroupActivationPilotRule: {
            conditionExpression?: string;
            conditions?: components["schemas"]["ConditionalGroupActivationCondition"][];
        };
        ConditionalGroupActivationRule: {
            conditionExpression?: string;
            conditions?: components["schemas"]["ConditionalGroupActivationCondition"][];
            groups?: components["schemas"]["MemberGroup"][];
        };
        ConditionalGroupActivationSimpleMetric: {
            metric?: string;
            queue?: components["schemas"]["DomainEntityRef"];
        };
        ConditionalGroupRouting: {
            rules?: components["schemas"]["ConditionalGroupRoutingRule"][];
        };
        ConditionalGroupRoutingRule: {
            conditionValue?: number;
            groups?: components["schemas"]["MemberGroup"][];
            metric?: string;
            operator?: string;
            queue?: components["schemas"]["DomainEntityRef"];
            waitSeconds?: number;
        };
        Contact: {
            address?: string;
            countryCode?: string;
            display?: string;
            extension?: string;
            integration?: string;
            mediaType?: string;
            type?: string;
        };
        ContactDetailEventTopicContactUpdateEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            externalContactId?: string;
            externalOrganizationId?: string;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            utilizationLabel?: string;
        };
        ContentButtonResponse: {
            id?: string;
            payload: string;
            text: string;
            /** @enum {string} */
            type: "Button" | "QuickReply" | "DatePicker";
        };
        ContentSetting: {
            story?: components["schemas"]["StorySetting"];
        };
        Conversation: {
            address?: string;
            conversationIds?: string[];
            divisions?: components["schemas"]["ConversationDivisionMembership"][];
            /** Format: date-time */
            endTime?: string;
            externalTag?: string;
            id?: string;
            inactivityTimeout?: string;
            maxParticipants?: number;
            name?: string;
            participants: components["schemas"]["Participant"][];
            recentTransfers?: components["schemas"]["TransferResponse"][];
            /** @enum {string} */
            recordingState?: "ACTIVE" | "PAUSED" | "NONE";
            securePause?: boolean;
            selfUri?: string;
            /** Format: date-time */
            startTime: string;
            state?: string;
            utilizationLabelId?: string;
        };
        ConversationChannelMetadata: {
            customAttributes?: {
                [key: string]: string;
            };
            subType?: string;
        };
        ConversationChat: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            avatarImageUrl?: string;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["JourneyContext"];
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationQueueMediaSettings"];
            recordingId?: string;
            roomId?: string;
            scriptId?: string;
            segments?: components["schemas"]["Segment"][];
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        ConversationContentAttachment: {
            contentSizeBytes?: number;
            filename?: string;
            id?: string;
            /** @enum {string} */
            mediaType: "Image" | "Video" | "Audio" | "File" | "Link";
            mime?: string;
            sha256?: string;
            text?: string;
            url?: string;
        };
        ConversationContentButtonResponse: {
            originatingMessageId?: string;
            payload: string;
            text: string;
            type?: string;
        };
        ConversationContentCard: {
            actions: components["schemas"]["ConversationContentCardAction"][];
            defaultAction?: components["schemas"]["ConversationContentCardAction"];
            description?: string;
            image?: string;
            title: string;
            video?: string;
        };
        ConversationContentCardAction: {
            payload?: string;
            text?: string;
            type?: string;
            url?: string;
        };
        ConversationContentCarousel: {
            cards: components["schemas"]["ConversationContentCard"][];
        };
        ConversationContentDatePicker: {
            availableTimes?: components["schemas"]["ConversationContentDatePickerAvailableTime"][];
            dateDisplayFormat?: string;
            dateMaximum?: string;
            dateMinimum?: string;
            id?: string;
            imageUrl?: string;
            location?: components["schemas"]["ConversationContentLocation"];
            subtitle?: string;
            title?: string;
        };
        ConversationContentDatePickerAvailableTime: {
            dateTime?: string;
            duration?: number;
        };
        ConversationContentForm: {
            cannedResponseId: string;
            formPages?: components["schemas"]["ConversationFormPage"][];
            introduction?: components["schemas"]["ConversationContentIntroduction"];
            originatingMessageId?: string;
            receivedMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            replyMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            response?: components["schemas"]["ConversationFormResponseComponent"][];
            showSummary?: boolean;
        };
        ConversationContentInput: {
            autoCompleteType?: string;
            id?: string;
            isMultipleLine: boolean;
            isRequired: boolean;
            keyboardType?: string;
            placeholderText?: string;
            subtitle?: string;
            title?: string;
        };
        ConversationContentInteractiveApplication: {
            name?: string;
            receivedMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            replyMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            url?: string;
        };
        ConversationContentIntroduction: {
            buttonText: string;
            imageUrl?: string;
            subtitle?: string;
            title: string;
        };
        ConversationContentLineItem: {
            description?: string;
            identifier?: string;
            name: string;
            price: number;
        };
        ConversationContentListPicker: {
            id?: string;
            receivedMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            replyMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            sections?: components["schemas"]["ConversationContentListPickerSection"][];
        };
        ConversationContentListPickerItem: {
            id?: string;
            imageUrl?: string;
            subtitle?: string;
            title?: string;
        };
        ConversationContentListPickerSection: {
            items?: components["schemas"]["ConversationContentListPickerItem"][];
            multipleSelection?: boolean;
            title?: string;
        };
        ConversationContentLocation: {
            address?: string;
            latitude?: number;
            longitude?: number;
            text?: string;
            url?: string;
        };
        ConversationContentNotificationResponse: {
            notificationStatus: string;
            notificationText?: string;
            originatingMessageId: string;
            referenceId?: string;
        };
        ConversationContentNotificationTemplate: {
            body: components["schemas"]["ConversationNotificationTemplateBody"];
            buttons?: components["schemas"]["ConversationNotificationTemplateButton"][];
            footer?: components["schemas"]["ConversationNotificationTemplateFooter"];
            header?: components["schemas"]["ConversationNotificationTemplateHeader"];
            id?: string;
            language?: string;
        };
        ConversationContentPaymentRequest: {
            countryCode: string;
            currencyCode: string;
            lineItems?: components["schemas"]["ConversationContentLineItem"][];
            orderTotal: number;
            paymentPlatform: string;
            receivedMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            replyMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            requiredContactFields?: components["schemas"]["ConversationContentRequiredContactField"][];
            shippingOptions?: components["schemas"]["ConversationContentLineItem"][];
        };
        ConversationContentPaymentResponse: {
            failureReason?: string;
            originatingMessageId: string;
            paymentStatus: string;
        };
        ConversationContentPush: {
            deviceToken: string;
            deviceTokenId: string;
            deviceType: string;
            expiration: number;
            failedMessages: components["schemas"]["ConversationPushFailedMessageReferences"][];
            notificationMessage: components["schemas"]["ConversationPushNotificationMessageLabel"];
            pushProviderIntegration: components["schemas"]["ConversationPushProviderIntegration"];
        };
        ConversationContentQuickReply: {
            action?: string;
            image?: string;
            payload: string;
            summaryText?: string;
            text: string;
        };
        ConversationContentQuickReplyV2: {
            actions: components["schemas"]["ConversationContentQuickReply"][];
            title: string;
        };
        ConversationContentReaction: {
            count: number;
            reactionType?: string;
        };
        ConversationContentReceivedReplyMessage: {
            buttonLabel?: string;
            header?: string;
            imageUrl?: string;
            subtitle?: string;
            title?: string;
        };
        ConversationContentRequiredContactField: {
            contactField: string;
        };
        ConversationContentStory: {
            replyToId?: string;
            type?: string;
            url?: string;
        };
        ConversationContentText: {
            body: string;
            type?: string;
        };
        ConversationContentWheelPicker: {
            id?: string;
            items: components["schemas"]["ConversationContentWheelPickerItem"][];
        };
        ConversationContentWheelPickerItem: {
            id: string;
            title: string;
            value?: string;
        };
        ConversationDivisionMembership: {
            division?: components["schemas"]["DomainEntityRef"];
            entities?: components["schemas"]["DivisionEntityRef"][];
        };
        ConversationEnrichment: {
            language?: components["schemas"]["ConversationEnrichmentLanguage"];
            sentimentV2?: components["schemas"]["ConversationEnrichmentSentimentV2"];
        };
        ConversationEnrichmentLanguage: {
            language: string;
        };
        ConversationEnrichmentSentimentV2: {
            tag: string;
        };
        ConversationEventCoBrowse: {
            sessionId?: string;
            sessionJoinToken?: string;
            type: string;
        };
        ConversationEventPresence: {
            receivedMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            replyMessage?: components["schemas"]["ConversationContentReceivedReplyMessage"];
            type: string;
        };
        ConversationEventTopicAddress: {
            addressDisplayable?: string;
            addressNormalized?: string;
            addressRaw?: string;
            name?: string;
            nameRaw?: string;
        };
        ConversationEventTopicAfterCallWork: {
            endTime?: string;
            startTime?: string;
            state?: string;
        };
        ConversationEventTopicAttachment: {
            attachmentId?: string;
            contentLength?: number;
            contentType?: string;
            contentUri?: string;
            name?: string;
        };
        ConversationEventTopicCall: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            bargedTime?: string;
            confined?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectReasons?: components["schemas"]["ConversationEventTopicDisconnectReason"][];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            disposition?: components["schemas"]["ConversationEventTopicDisposition"];
            documentId?: string;
            errorInfo?: components["schemas"]["ConversationEventTopicErrorDetails"];
            faxStatus?: components["schemas"]["ConversationEventTopicFaxStatus"];
            held?: boolean;
            id?: string;
            initialState?: string;
            muted?: boolean;
            other?: components["schemas"]["ConversationEventTopicAddress"];
            peerId?: string;
            provider?: string;
            publicIpAddress?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            recordersState?: components["schemas"]["ConversationEventTopicRecordersState"];
            recording?: boolean;
            recordingState?: string;
            scriptId?: string;
            securePause?: boolean;
            self?: components["schemas"]["ConversationEventTopicAddress"];
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            transferSource?: string;
            uuiData?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicCallback: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            automatedCallbackConfigId?: string;
            callbackNumbers?: string[];
            callbackScheduledTime?: string;
            callbackUserName?: string;
            callerId?: string;
            callerIdName?: string;
            /** Format: date-time */
            connectedTime?: string;
            dialerPreview?: components["schemas"]["ConversationEventTopicDialerPreview"];
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            externalCampaign?: boolean;
            held?: boolean;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            skipEnabled?: boolean;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            timeoutSeconds?: number;
            voicemail?: components["schemas"]["ConversationEventTopicVoicemail"];
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicChat: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            avatarImageUrl?: string;
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["ConversationEventTopicJourneyContext"];
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            roomId?: string;
            scriptId?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicCobrowse: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            cobrowseRole?: string;
            cobrowseSessionId?: string;
            /** Format: date-time */
            connectedTime?: string;
            controlling?: string[];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            providerEventTime?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            roomId?: string;
            scriptId?: string;
            self?: components["schemas"]["ConversationEventTopicAddress"];
            state?: string;
            viewerUrl?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicConversation: {
            accessAttributes?: string[];
            address?: string;
            associatedConversation?: components["schemas"]["ConversationEventTopicDomainEntityRef"];
            consultationConversations?: components["schemas"]["ConversationEventTopicDomainEntityRef"][];
            divisions?: components["schemas"]["ConversationEventTopicConversationDivisionMembership"][];
            externalTag?: string;
            id?: string;
            inactivityTimeout?: string;
            maxParticipants?: number;
            participants?: components["schemas"]["ConversationEventTopicParticipant"][];
            recentTransfers?: components["schemas"]["ConversationEventTopicTransferResponse"][];
            recordingState?: string;
            securePause?: boolean;
            utilizationLabelId?: string;
        };
        ConversationEventTopicConversationDivisionMembership: {
            division?: components["schemas"]["ConversationEventTopicDomainEntityRef"];
            entities?: components["schemas"]["ConversationEventTopicDivisionEntityRef"][];
        };
        ConversationEventTopicConversationRoutingData: {
            language?: components["schemas"]["ConversationEventTopicUriReference"];
            priority?: number;
            queue?: components["schemas"]["ConversationEventTopicUriReference"];
            scoredAgents?: components["schemas"]["ConversationEventTopicScoredAgent"][];
            skillExpressionId?: components["schemas"]["ConversationEventTopicUriReference"];
            skills?: components["schemas"]["ConversationEventTopicUriReference"][];
        };
        ConversationEventTopicDialerPreview: {
            campaignId?: string;
            contactId?: string;
            contactListId?: string;
            id?: string;
            phoneNumberColumns?: components["schemas"]["ConversationEventTopicPhoneNumberColumn"][];
        };
        ConversationEventTopicDisconnectReason: {
            code?: number;
            phrase?: string;
            reason?: string;
            type?: string;
        };
        ConversationEventTopicDisposition: {
            amdTimeout?: components["schemas"]["ConversationEventTopicDispositionAmdTimeout"];
            analyzer?: string;
            name?: string;
            silentCallTimeout?: components["schemas"]["ConversationEventTopicDispositionSilentCallTimeout"];
        };
        ConversationEventTopicDispositionAmdTimeout: {
            timeoutMs?: number;
            timerEndTime?: number;
            timerStartEvent?: string;
            timerStartTime?: number;
        };
        ConversationEventTopicDispositionSilentCallTimeout: {
            timeoutMs?: number;
            timerEndTime?: number;
            timerStartTime?: number;
        };
        ConversationEventTopicDivisionEntityRef: {
            dateDivisionUpdated?: string;
            id?: string;
            selfUri?: string;
        };
        ConversationEventTopicDomainEntityRef: {
            id?: string;
            selfUri?: string;
        };
        ConversationEventTopicEmail: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            autoGenerated?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            draftAttachments?: components["schemas"]["ConversationEventTopicAttachment"][];
            errorInfo?: components["schemas"]["ConversationEventTopicErrorDetails"];
            held?: boolean;
            id?: string;
            initialState?: string;
            messageId?: string;
            messagesSent?: number;
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            /** Format: date-time */
            resumeTime?: string;
            scriptId?: string;
            spam?: boolean;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            subject?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicErrorDetails: {
            code?: string;
            contextId?: string;
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
            uri?: string;
        };
        ConversationEventTopicFaxStatus: {
            activePage?: number;
            baudRate?: number;
            bytesTransmitted?: number;
            direction?: string;
            expectedPages?: number;
            lineErrors?: number;
            linesTransmitted?: number;
            pageErrors?: number;
        };
        ConversationEventTopicInternalMessage: {
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            fromAddress?: components["schemas"]["ConversationEventTopicAddress"];
            id?: string;
            initialState?: string;
            messages?: components["schemas"]["ConversationEventTopicInternalMessageDetails"][];
            peerId?: string;
            provider?: string;
            sourceUserId?: string;
            state?: string;
            targetUserId?: string;
            toAddress?: components["schemas"]["ConversationEventTopicAddress"];
        };
        ConversationEventTopicInternalMessageDetails: {
            messageId?: string;
            /** Format: date-time */
            messageTime?: string;
        };
        ConversationEventTopicJourneyAction: {
            actionMap?: components["schemas"]["ConversationEventTopicJourneyActionMap"];
            id?: string;
        };
        ConversationEventTopicJourneyActionMap: {
            id?: string;
            version?: number;
        };
        ConversationEventTopicJourneyContext: {
            customer?: components["schemas"]["ConversationEventTopicJourneyCustomer"];
            customerSession?: components["schemas"]["ConversationEventTopicJourneyCustomerSession"];
            triggeringAction?: components["schemas"]["ConversationEventTopicJourneyAction"];
        };
        ConversationEventTopicJourneyCustomer: {
            id?: string;
            idType?: string;
        };
        ConversationEventTopicJourneyCustomerSession: {
            id?: string;
            type?: string;
        };
        ConversationEventTopicMessage: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            byoSmsIntegrationId?: string;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            engagementSource?: string;
            errorInfo?: components["schemas"]["ConversationEventTopicErrorDetails"];
            fromAddress?: components["schemas"]["ConversationEventTopicAddress"];
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["ConversationEventTopicJourneyContext"];
            messages?: components["schemas"]["ConversationEventTopicMessageDetails"][];
            messagesTranscriptUri?: string;
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            recipientCountry?: string;
            recipientType?: string;
            /** Format: date-time */
            resumeTime?: string;
            scriptId?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            toAddress?: components["schemas"]["ConversationEventTopicAddress"];
            type?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicMessageDetails: {
            errorInfo?: components["schemas"]["ConversationEventTopicErrorDetails"];
            media?: components["schemas"]["ConversationEventTopicMessageMedia"][];
            messageId?: string;
            messageMetadata?: components["schemas"]["ConversationEventTopicMessageMetadata"];
            messageSegmentCount?: number;
            messageStatus?: string;
            /** Format: date-time */
            messageTime?: string;
            socialVisibility?: string;
            stickers?: components["schemas"]["ConversationEventTopicMessageSticker"][];
        };
        ConversationEventTopicMessageMedia: {
            contentLengthBytes?: number;
            id?: string;
            mediaType?: string;
            name?: string;
            url?: string;
        };
        ConversationEventTopicMessageMetadata: {
            content?: components["schemas"]["ConversationEventTopicMessageMetadataContent"][];
            events?: components["schemas"]["ConversationEventTopicMessageMetadataEvent"][];
            type?: string;
        };
        ConversationEventTopicMessageMetadataContent: {
            contentType?: string;
            subType?: string;
        };
        ConversationEventTopicMessageMetadataEvent: {
            eventType?: string;
            subType?: string;
        };
        ConversationEventTopicMessageSticker: {
            id?: string;
            url?: string;
        };
        ConversationEventTopicParticipant: {
            address?: string;
            alertingTimeoutMs?: number;
            attributes?: {
                [key: string]: string;
            };
            bargedParticipantId?: string;
            callbacks?: components["schemas"]["ConversationEventTopicCallback"][];
            calls?: components["schemas"]["ConversationEventTopicCall"][];
            chats?: components["schemas"]["ConversationEventTopicChat"][];
            coachedParticipantId?: string;
            cobrowsesessions?: components["schemas"]["ConversationEventTopicCobrowse"][];
            /** Format: date-time */
            connectedTime?: string;
            consultParticipantId?: string;
            conversationRoutingData?: components["schemas"]["ConversationEventTopicConversationRoutingData"];
            emails?: components["schemas"]["ConversationEventTopicEmail"][];
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            externalContactId?: string;
            externalContactInitialDivisionId?: string;
            externalOrganizationId?: string;
            flaggedReason?: string;
            groupId?: string;
            id?: string;
            internalMessages?: components["schemas"]["ConversationEventTopicInternalMessage"][];
            mediaRoles?: string[];
            messages?: components["schemas"]["ConversationEventTopicMessage"][];
            monitoredParticipantId?: string;
            name?: string;
            purpose?: string;
            queueId?: string;
            screenMonitoredParticipantId?: string;
            screenMonitorings?: components["schemas"]["ConversationEventTopicScreenMonitoring"][];
            screenRecordingState?: string;
            screenshares?: components["schemas"]["ConversationEventTopicScreenShare"][];
            socialExpressions?: components["schemas"]["ConversationEventTopicSocialExpression"][];
            /** Format: date-time */
            startAcwTime?: string;
            teamId?: string;
            userId?: string;
            videos?: components["schemas"]["ConversationEventTopicVideo"][];
            workflow?: components["schemas"]["ConversationEventTopicWorkflow"];
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
            wrapupExpected?: boolean;
            wrapupPrompt?: string;
            wrapupRequired?: boolean;
            wrapupTimeoutMs?: number;
        };
        ConversationEventTopicPhoneNumberColumn: {
            columnName?: string;
            type?: string;
        };
        ConversationEventTopicQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
        };
        ConversationEventTopicRecordersState: {
            adhocState?: string;
            agentExperienceState?: string;
            customerExperienceState?: string;
            snippetState?: string;
        };
        ConversationEventTopicScoredAgent: {
            agent?: components["schemas"]["ConversationEventTopicUriReference"];
            score?: number;
        };
        ConversationEventTopicScreenMonitoring: {
            /** Format: date-time */
            connectedTime?: string;
            count?: number;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            monitoringType?: string;
            provider?: string;
            screenMonitoringId?: string;
            state?: string;
            targetUserId?: string;
        };
        ConversationEventTopicScreenShare: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerCount?: number;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            self?: components["schemas"]["ConversationEventTopicAddress"];
            sharing?: boolean;
            state?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicSocialExpression: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            peerId?: string;
            previewText?: string;
            provider?: string;
            recordingId?: string;
            scriptId?: string;
            socialMediaHub?: string;
            socialMediaId?: string;
            socialUserName?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicTransferDestination: {
            address?: string;
            userId?: string;
        };
        ConversationEventTopicTransferInitiator: {
            userId?: string;
        };
        ConversationEventTopicTransferModifedBy: {
            id?: string;
            selfUri?: string;
        };
        ConversationEventTopicTransferResponse: {
            /** Format: date-time */
            dateIssued?: string;
            destination?: components["schemas"]["ConversationEventTopicTransferDestination"];
            id?: string;
            initiator?: components["schemas"]["ConversationEventTopicTransferInitiator"];
            modifiedBy?: components["schemas"]["ConversationEventTopicTransferModifedBy"];
            state?: string;
            transferType?: string;
        };
        ConversationEventTopicUriReference: {
            id?: string;
            name?: string;
        };
        ConversationEventTopicVideo: {
            afterCallWork?: components["schemas"]["ConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            audioMuted?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            msids?: string[];
            peerCount?: number;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            self?: components["schemas"]["ConversationEventTopicAddress"];
            sharingScreen?: boolean;
            state?: string;
            videoMuted?: boolean;
            wrapup?: components["schemas"]["ConversationEventTopicWrapup"];
        };
        ConversationEventTopicVoicemail: {
            id?: string;
            uploadStatus?: string;
        };
        ConversationEventTopicWorkflow: {
            workflowId?: string;
        };
        ConversationEventTopicWrapup: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            notes?: string;
            tags?: string[];
        };
        ConversationEventTyping: {
            duration?: number;
            /** @enum {string} */
            type: "On";
        };
        ConversationEventVideo: {
            jwt?: string;
            offeringId?: string;
            type: string;
        };
        ConversationFormPage: {
            pageComponents?: components["schemas"]["ConversationFormPageComponent"][];
            subtitle: string;
            title: string;
        };
        ConversationFormPageComponent: {
            datePicker?: components["schemas"]["ConversationContentDatePicker"];
            formComponentType?: string;
            input?: components["schemas"]["ConversationContentInput"];
            listPicker?: components["schemas"]["ConversationContentListPicker"];
            wheelPicker?: components["schemas"]["ConversationContentWheelPicker"];
        };
        ConversationFormResponseComponent: {
            component: components["schemas"]["ConversationFormResponseContent"];
            id: string;
        };
        ConversationFormResponseContent: {
            buttonResponse?: components["schemas"]["ConversationContentButtonResponse"];
            contentType?: string;
        };
        ConversationMessageContent: {
            attachment?: components["schemas"]["ConversationContentAttachment"];
            buttonResponse?: components["schemas"]["ConversationContentButtonResponse"];
            card?: components["schemas"]["ConversationContentCard"];
            carousel?: components["schemas"]["ConversationContentCarousel"];
            contentType: string;
            datePicker?: components["schemas"]["ConversationContentDatePicker"];
            form?: components["schemas"]["ConversationContentForm"];
            interactiveApplication?: components["schemas"]["ConversationContentInteractiveApplication"];
            listPicker?: components["schemas"]["ConversationContentListPicker"];
            location?: components["schemas"]["ConversationContentLocation"];
            notificationResponse?: components["schemas"]["ConversationContentNotificationResponse"];
            paymentRequest?: components["schemas"]["ConversationContentPaymentRequest"];
            paymentResponse?: components["schemas"]["ConversationContentPaymentResponse"];
            push?: components["schemas"]["ConversationContentPush"];
            quickReply?: components["schemas"]["ConversationContentQuickReply"];
            quickReplyV2?: components["schemas"]["ConversationContentQuickReplyV2"];
            reactions?: components["schemas"]["ConversationContentReaction"][];
            story?: components["schemas"]["ConversationContentStory"];
            template?: components["schemas"]["ConversationContentNotificationTemplate"];
            text?: components["schemas"]["ConversationContentText"];
        };
        ConversationMessageEvent: {
            coBrowse?: components["schemas"]["ConversationEventCoBrowse"];
            eventType: string;
            presence?: components["schemas"]["ConversationEventPresence"];
            typing?: components["schemas"]["ConversationEventTyping"];
            video?: components["schemas"]["ConversationEventVideo"];
        };
        ConversationMessageEventTopicConversationDivisionMembership: {
            division?: components["schemas"]["ConversationMessageEventTopicDomainEntityRef"];
            entities?: components["schemas"]["ConversationMessageEventTopicDivisionEntityRef"][];
        };
        ConversationMessageEventTopicConversationRoutingData: {
            language?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            priority?: number;
            queue?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            scoredAgents?: components["schemas"]["ConversationMessageEventTopicScoredAgent"][];
            skillExpressionId?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            skills?: components["schemas"]["ConversationMessageEventTopicUriReference"][];
        };
        ConversationMessageEventTopicDetail: {
            entityId?: string;
            entityName?: string;
            errorCode?: string;
            fieldName?: string;
        };
        ConversationMessageEventTopicDivisionEntityRef: {
            dateDivisionUpdated?: string;
            id?: string;
            selfUri?: string;
        };
        ConversationMessageEventTopicDomainEntityRef: {
            id?: string;
            selfUri?: string;
        };
        ConversationMessageEventTopicErrorBody: {
            code?: string;
            contextId?: string;
            details?: components["schemas"]["ConversationMessageEventTopicDetail"][];
            entityId?: string;
            entityName?: string;
            errors?: components["schemas"]["ConversationMessageEventTopicErrorBody"][];
            limit?: components["schemas"]["ConversationMessageEventTopicLimit"];
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
        };
        ConversationMessageEventTopicErrorDetails: {
            code?: string;
            contextId?: string;
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
            uri?: string;
        };
        ConversationMessageEventTopicJourneyAction: {
            actionMap?: components["schemas"]["ConversationMessageEventTopicJourneyActionMap"];
            id?: string;
        };
        ConversationMessageEventTopicJourneyActionMap: {
            id?: string;
            version?: number;
        };
        ConversationMessageEventTopicJourneyContext: {
            customer?: components["schemas"]["ConversationMessageEventTopicJourneyCustomer"];
            customerSession?: components["schemas"]["ConversationMessageEventTopicJourneyCustomerSession"];
            triggeringAction?: components["schemas"]["ConversationMessageEventTopicJourneyAction"];
        };
        ConversationMessageEventTopicJourneyCustomer: {
            id?: string;
            idType?: string;
        };
        ConversationMessageEventTopicJourneyCustomerSession: {
            id?: string;
            type?: string;
        };
        ConversationMessageEventTopicLimit: {
            documented?: boolean;
            key?: string;
            namespace?: string;
            value?: number;
        };
        ConversationMessageEventTopicMessageConversation: {
            accessAttributes?: string[];
            address?: string;
            divisions?: components["schemas"]["ConversationMessageEventTopicConversationDivisionMembership"][];
            id?: string;
            inactivityTimeout?: string;
            name?: string;
            otherMediaUris?: string[];
            participants?: components["schemas"]["ConversationMessageEventTopicMessageMediaParticipant"][];
            utilizationLabelId?: string;
        };
        ConversationMessageEventTopicMessageDetails: {
            errorInfo?: components["schemas"]["ConversationMessageEventTopicErrorDetails"];
            media?: components["schemas"]["ConversationMessageEventTopicMessageMedia"][];
            message?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            messageMetadata?: components["schemas"]["ConversationMessageEventTopicMessageMetadata"];
            messageSegmentCount?: number;
            messageStatus?: string;
            /** Format: date-time */
            messageTime?: string;
            socialVisibility?: string;
            stickers?: components["schemas"]["ConversationMessageEventTopicMessageSticker"][];
        };
        ConversationMessageEventTopicMessageMedia: {
            contentLengthBytes?: number;
            id?: string;
            mediaType?: string;
            name?: string;
            url?: string;
        };
        ConversationMessageEventTopicMessageMediaParticipant: {
            address?: string;
            alertingTimeoutMs?: number;
            attributes?: {
                [key: string]: string;
            };
            byoSmsIntegrationId?: string;
            /** Format: date-time */
            connectedTime?: string;
            conversationRoutingData?: components["schemas"]["ConversationMessageEventTopicConversationRoutingData"];
            direction?: string;
            /** @enum {string} */
            disconnectType?: "endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.dnd" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover" | "timeout" | "uncallable";
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            engagementSource?: string;
            errorInfo?: components["schemas"]["ConversationMessageEventTopicErrorBody"];
            externalContact?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            externalContactInitialDivisionId?: string;
            externalOrganization?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            flaggedReason?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["ConversationMessageEventTopicJourneyContext"];
            mediaRoles?: string[];
            messages?: components["schemas"]["ConversationMessageEventTopicMessageDetails"][];
            monitoredParticipantId?: string;
            name?: string;
            /** Format: date-time */
            parkTime?: string;
            peer?: string;
            provider?: string;
            purpose?: string;
            queue?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            queueMediaSettings?: components["schemas"]["ConversationMessageEventTopicQueueMediaSettings"];
            recipientCountry?: string;
            recipientType?: string;
            /** Format: date-time */
            resumeTime?: string;
            screenRecordingState?: string;
            script?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            /** Format: date-time */
            startAcwTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            /** Format: date-time */
            startTime?: string;
            /** @enum {string} */
            state?: "alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none" | "scheduled";
            team?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            /** @enum {string} */
            type?: "apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown" | "viber" | "wechat";
            user?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            wrapup?: components["schemas"]["ConversationMessageEventTopicWrapup"];
            wrapupPrompt?: string;
            wrapupRequired?: boolean;
            wrapupSkipped?: boolean;
            wrapupTimeoutMs?: number;
        };
        ConversationMessageEventTopicMessageMetadata: {
            content?: components["schemas"]["ConversationMessageEventTopicMessageMetadataContent"][];
            events?: components["schemas"]["ConversationMessageEventTopicMessageMetadataEvent"][];
            type?: string;
        };
        ConversationMessageEventTopicMessageMetadataContent: {
            contentType?: string;
            subType?: string;
        };
        ConversationMessageEventTopicMessageMetadataEvent: {
            eventType?: string;
            subType?: string;
        };
        ConversationMessageEventTopicMessageSticker: {
            id?: string;
            url?: string;
        };
        ConversationMessageEventTopicQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
        };
        ConversationMessageEventTopicScoredAgent: {
            agent?: components["schemas"]["ConversationMessageEventTopicUriReference"];
            score?: number;
        };
        ConversationMessageEventTopicUriReference: {
            id?: string;
            name?: string;
        };
        ConversationMessageEventTopicWrapup: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            notes?: string;
            tags?: string[];
        };
        ConversationMessageMetadata: {
            content?: components["schemas"]["ConversationMessageMetadataContent"][];
            events?: components["schemas"]["ConversationMessageMetadataEvent"][];
            type?: string;
        };
        ConversationMessageMetadataContent: {
            contentType?: string;
            subType?: string;
        };
        ConversationMessageMetadataEvent: {
            eventType?: string;
            subType?: string;
        };
        ConversationMessagingChannel: {
            dateDeleted?: string;
            /** Format: date-time */
            dateModified?: string;
            from?: components["schemas"]["ConversationMessagingFromRecipient"];
            id?: string;
            messageId?: string;
            platform?: string;
            publicMetadata?: components["schemas"]["ConversationPublicMetadata"];
            /** Format: date-time */
            time?: string;
            to?: components["schemas"]["ConversationMessagingToRecipient"];
            type?: string;
        };
        ConversationMessagingFromRecipient: {
            additionalIds?: components["schemas"]["ConversationRecipientAdditionalIdentifier"][];
            email?: string;
            externalContactDivisionId?: string;
            externalContactId?: string;
            firstName?: string;
            id: string;
            idType?: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        ConversationMessagingToRecipient: {
            additionalIds?: components["schemas"]["ConversationRecipientAdditionalIdentifier"][];
            email?: string;
            externalContactDivisionId?: string;
            externalContactId?: string;
            firstName?: string;
            id: string;
            idType?: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        ConversationNormalizedMessage: {
            byoSmsIntegrationId?: string;
            channel?: components["schemas"]["ConversationMessagingChannel"];
            content?: components["schemas"]["ConversationMessageContent"][];
            direction?: string;
            enrichment?: components["schemas"]["ConversationEnrichment"];
            events?: components["schemas"]["ConversationMessageEvent"][];
            id?: string;
            isFinalReceipt?: boolean;
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string} */
            originatingEntity?: "Human" | "Bot";
            reasons?: components["schemas"]["ConversationReason"][];
            relatedMessages?: components["schemas"]["ConversationNormalizedMessage"][];
            status?: string;
            text?: string;
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown";
        };
        ConversationNotificationTemplateBody: {
            parameters: components["schemas"]["ConversationNotificationTemplateParameter"][];
            text?: string;
        };
        ConversationNotificationTemplateButton: {
            index: number;
            parameters?: components["schemas"]["ConversationNotificationTemplateParameter"][];
            payload?: string;
            phoneNumber?: string;
            text?: string;
            type: string;
            url?: string;
        };
        ConversationNotificationTemplateFooter: {
            text?: string;
        };
        ConversationNotificationTemplateHeader: {
            media?: components["schemas"]["ConversationContentAttachment"];
            parameters?: components["schemas"]["ConversationNotificationTemplateParameter"][];
            text?: string;
            type: string;
        };
        ConversationNotificationTemplateParameter: {
            name?: string;
            text: string;
        };
        ConversationPublicMetadata: {
            replyToId?: string;
            rootId?: string;
            url?: string;
        };
        ConversationPushFailedMessageReferences: {
            id: string;
        };
        ConversationPushNotificationMessageLabel: {
            body: string;
            title: string;
        };
        ConversationPushProviderIntegration: {
            id: string;
            provider: string;
        };
        ConversationQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
        };
        ConversationReason: {
            /** @enum {string} */
            code?: "MessageExpired" | "RateLimited" | "MessageNotAllowed" | "GeneralError" | "UnsupportedMessage" | "UnknownMessage" | "InvalidMessageStructure" | "InvalidDestination" | "ServerError" | "MediaTypeNotAllowed" | "InvalidMediaContentLength" | "RecipientOptedOut" | "DataFiltered";
            message: string;
        };
        ConversationRecipientAdditionalIdentifier: {
            type: string;
            value: string;
        };
        ConversationReference: {
            id?: string;
            selfUri?: string;
        };
        ConversationRoutingData: {
            label?: string;
            language?: components["schemas"]["AddressableEntityRef"];
            priority?: number;
            queue?: components["schemas"]["AddressableEntityRef"];
            scoredAgents?: components["schemas"]["ScoredAgent"][];
            skillExpression?: string;
            skillExpressionId?: string;
            skills?: components["schemas"]["AddressableEntityRef"][];
        };
        CustomerEndDetailEventTopicCustomerEndEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            /** @enum {string} */
            disconnectType?: "UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            externalContactId?: string;
            externalOrganizationId?: string;
            /** Format: int64 */
            interactingDurationMs?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            utilizationLabel?: string;
        };
        CustomerStartDetailEventTopicCustomerStartEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            externalContactId?: string;
            externalOrganizationId?: string;
            journeyContext?: components["schemas"]["CustomerStartDetailEventTopicJourneyContext"];
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            utilizationLabel?: string;
        };
        CustomerStartDetailEventTopicJourneyContext: {
            actionId?: string;
            actionMapId?: string;
            sessionId?: string;
            sessionIdType?: string;
        };
        DefaultAnswer: {
            id?: string;
            notApplicable?: boolean;
        };
        DefaultAnswersTo: {
            highestScore?: boolean;
            lowestScore?: boolean;
            notApplicable?: boolean;
            userDefined?: boolean;
        };
        Detail: {
            entityId?: string;
            entityName?: string;
            errorCode?: string;
            fieldName?: string;
            /** @description Added by the mock; absent from the real service. */
            reason?: string;
        };
        DialerPreview: {
            callbackAutoAnswer?: boolean;
            campaignId?: string;
            contactId?: string;
            contactListId?: string;
            id?: string;
            phoneNumberColumns?: components["schemas"]["PhoneNumberColumn"][];
        };
        DirectRouting: {
            agentWaitSeconds?: number;
            backupQueueId?: string;
            callMediaSettings?: components["schemas"]["DirectRoutingMediaSettings"];
            emailMediaSettings?: components["schemas"]["DirectRoutingMediaSettings"];
            messageMediaSettings?: components["schemas"]["DirectRoutingMediaSettings"];
            waitForAgent?: boolean;
        };
        DirectRoutingMediaSettings: {
            useAgentAddressOutbound?: boolean;
        };
        DisconnectReason: {
            code?: number;
            phrase?: string;
            reason?: string;
            type?: string;
        };
        Disposition: {
            amdTimeout?: components["schemas"]["DispositionAmdTimeout"];
            analyzer?: string;
            detectedSpeechEnd?: string;
            detectedSpeechStart?: string;
            dispositionParameters?: components["schemas"]["DispositionParameters"];
            name: string;
            silentCallTimeout?: components["schemas"]["DispositionSilentCallTimeout"];
        };
        DispositionAmdTimeout: {
            timeoutMs?: number;
            timerEndTime?: string;
            timerStartEvent?: string;
            timerStartTime?: string;
        };
        DispositionParameters: {
            adjustableLiveSpeakerDetection?: components["schemas"]["AdjustableLiveSpeakerDetection"];
        };
        DispositionSilentCallTimeout: {
            timeoutMs?: number;
            timerEndTime?: string;
            timerStartTime?: string;
        };
        Division: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        DivisionEntityRef: {
            dateDivisionUpdated?: string;
            id?: string;
            name?: string;
            selfUri?: string;
        };
        DomainEntityListingEvaluationForm: {
            entities?: components["schemas"]["EvaluationForm"][];
            firstUri?: string;
            lastUri?: string;
            nextUri?: string;
            pageCount?: number;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
            total?: number;
        };
        DomainEntityRef: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        DomainOrganizationProduct: {
            id?: string;
        };
        DomainOrganizationRole: {
            addonLicenses?: string[];
            base?: boolean;
            baseLicense?: string;
            dateLicenseLastUpdated?: string;
            default?: boolean;
            defaultRoleId?: string;
            description?: string;
            id?: string;
            name?: string;
            permissionPolicies?: components["schemas"]["DomainPermissionPolicy"][];
            permissions?: string[];
            roleNeedsUpdate?: boolean;
            selfUri?: string;
            unusedPermissions?: string[];
            userCount?: number;
        };
        DomainPermissionPolicy: {
            actionSet?: string[];
            allowConditions?: boolean;
            domain?: string;
            entityName?: string;
            namedResources?: string[];
            policyDescription?: string;
            policyName?: string;
            resourceConditionNode?: components["schemas"]["DomainResourceConditionNode"];
        };
        DomainResourceConditionNode: {
            conjunction?: string;
            operands?: components["schemas"]["DomainResourceConditionValue"][];
            operator?: string;
            terms?: components["schemas"]["DomainResourceConditionNode"][];
            variableName?: string;
        };
        DomainResourceConditionValue: {
            queue?: components["schemas"]["QueueFullReference"];
            team?: components["schemas"]["TeamFullReference"];
            type?: string;
            user?: components["schemas"]["UserFullReference"];
            value?: string;
        };
        DomainRole: {
            id?: string;
            name?: string;
        };
        Education: {
            dateEnd?: string;
            dateStart?: string;
            fieldOfStudy?: string;
            notes?: string;
            school?: string;
        };
        Email: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            autoGenerated?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            draftAttachments?: components["schemas"]["Attachment"][];
            errorInfo?: components["schemas"]["ErrorBody"];
            held?: boolean;
            id?: string;
            initialState?: string;
            messageId?: string;
            messagesSent?: number;
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationQueueMediaSettings"];
            recordingId?: string;
            scriptId?: string;
            segments?: components["schemas"]["Segment"][];
            spam?: boolean;
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            subject?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        EmailAddress: {
            email?: string;
            name?: string;
        };
        EmailMediaSettings: {
            alertingTimeoutSeconds?: number;
            allOutboundEmailAddresses?: components["schemas"]["QueueEmailAddress"][];
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
            serviceLevel?: components["schemas"]["ServiceLevel"];
        };
        EmployerInfo: {
            dateHire?: string;
            employeeId?: string;
            employeeType?: string;
            officialName?: string;
        };
        Entity: {
            id?: string;
        };
        ErrorBody: {
            code?: string;
            contextId?: string;
            details?: components["schemas"]["Detail"][];
            entityId?: string;
            entityName?: string;
            errors?: components["schemas"]["ErrorBody"][];
            limit?: components["schemas"]["Limit"];
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
        };
        ErrorInfo: {
            code?: string;
            message?: string;
        };
        EstimatedWaitTimePredictions: {
            results: components["schemas"]["PredictionResults"][];
        };
        Evaluation: {
            agent?: components["schemas"]["User"];
            agentHasRead?: boolean;
            agentTeam?: components["schemas"]["Team"];
            aiScoring?: components["schemas"]["AiScoring"];
            answers?: components["schemas"]["EvaluationScoringSet"];
            assigned?: boolean;
            assignedDate?: string;
            assignee?: components["schemas"]["User"];
            assigneeApplicable?: boolean;
            authorizedActions?: string[];
            calibration?: components["schemas"]["Calibration"];
            changedDate?: string;
            conversation?: components["schemas"]["ConversationReference"];
            conversationDate?: string;
            conversationEndDate?: string;
            createdDate?: string;
            dateAssigneeChanged?: string;
            declinedReview?: boolean;
            disputeCount?: number;
            divisionIds?: string[];
            evaluationContextId?: string;
            evaluationForm?: components["schemas"]["EvaluationForm"];
            evaluationSource?: components["schemas"]["EvaluationSource"];
            evaluator?: components["schemas"]["User"];
            hasAssistanceFailed?: boolean;
            id?: string;
            isScoringIndex?: boolean;
            mediaType?: string[];
            name?: string;
            neverRelease?: boolean;
            queue?: components["schemas"]["Queue"];
            redacted?: boolean;
            releaseDate?: string;
            rescore?: boolean;
            resourceId?: string;
            resourceType?: string;
            retractedEvaluation?: components["schemas"]["EvaluationReference"];
            revisionCreatedDate?: string;
            selfUri?: string;
            status?: string;
            submittedDate?: string;
            version?: number;
            versionHistory?: components["schemas"]["PagelessDomainEntityListingEvaluationVersion"];
        };
        EvaluationForm: {
            aiScoring?: components["schemas"]["AiScoringSettings"];
            contextId?: string;
            dialect?: string;
            division?: components["schemas"]["WritableStarrableDivision"];
            evaluationSettings?: components["schemas"]["EvaluationSettings"];
            id?: string;
            latestVersionFormName?: string;
            modifiedDate?: string;
            name: string;
            published?: boolean;
            publishedVersions?: components["schemas"]["DomainEntityListingEvaluationForm"];
            questionGroups: components["schemas"]["EvaluationQuestionGroup"][];
            redacted?: boolean;
            selfUri?: string;
        };
        EvaluationQuestion: {
            answerOptions?: components["schemas"]["AnswerOption"][];
            automatedScoringFocus?: string;
            commentsRequired?: boolean;
            contextId?: string;
            defaultAnswer?: components["schemas"]["DefaultAnswer"];
            helpText?: string;
            id?: string;
            isCritical?: boolean;
            isKill?: boolean;
            multipleSelectOptionQuestions?: components["schemas"]["EvaluationQuestion"][];
            naEnabled?: boolean;
            text?: string;
            type?: string;
            visibilityCondition?: components["schemas"]["VisibilityCondition"];
        };
        EvaluationQuestionGroup: {
            contextId?: string;
            defaultAnswersTo?: components["schemas"]["DefaultAnswersTo"];
            defaultAnswersToHighest?: boolean;
            defaultAnswersToNA?: boolean;
            id?: string;
            manualWeight?: boolean;
            naEnabled?: boolean;
            name?: string;
            questions?: components["schemas"]["EvaluationQuestion"][];
            type?: string;
            visibilityCondition?: components["schemas"]["VisibilityCondition"];
            weight?: number;
        };
        EvaluationQuestionGroupScore: {
            markedNA?: boolean;
            maxTotalCriticalScore?: number;
            maxTotalCriticalScoreUnweighted?: number;
            maxTotalNonCriticalScore?: number;
            maxTotalNonCriticalScoreUnweighted?: number;
            maxTotalScore?: number;
            maxTotalScoreUnweighted?: number;
            questionGroupId?: string;
            questionScores?: components["schemas"]["EvaluationQuestionScore"][];
            systemMarkedNA?: boolean;
            totalCriticalScore?: number;
            totalCriticalScoreUnweighted?: number;
            totalNonCriticalScore?: number;
            totalNonCriticalScoreUnweighted?: number;
            totalScore?: number;
            totalScoreUnweighted?: number;
        };
        EvaluationQuestionScore: {
            aiAnswer?: components["schemas"]["AiAnswer"];
            answerId?: string;
            assistedAnswerId?: string;
            comments?: string;
            failedKillQuestion?: boolean;
            markedNA?: boolean;
            multipleSelectQuestionOptionScores?: components["schemas"]["EvaluationQuestionScore"][];
            questionId?: string;
            score?: number;
            systemMarkedNA?: boolean;
        };
        EvaluationReference: {
            id?: string;
            selfUri?: string;
        };
        EvaluationScoringSet: {
            agentComments?: string;
            anyFailedKillQuestions?: boolean;
            comments?: string;
            maxTotalRawCriticalScore?: number;
            maxTotalRawScore?: number;
            privateComments?: string;
            questionGroupScores?: components["schemas"]["EvaluationQuestionGroupScore"][];
            totalCriticalScore?: number;
            totalNonCriticalScore?: number;
            totalScore?: number;
            transcriptTopics?: components["schemas"]["TranscriptTopic"][];
        };
        EvaluationSettings: {
            disputesAllowedPerEvaluation?: number;
            disputesAssignees?: components["schemas"]["EvaluationSettingsAssignee"][];
            disputesEnabled?: boolean;
            revisionsEnabled?: boolean;
        };
        EvaluationSettingsAssignee: {
            type?: string;
            user?: components["schemas"]["UserReferenceWithName"];
        };
        EvaluationSource: {
            id?: string;
            name?: string;
            selfUri?: string;
            type?: string;
        };
        EvaluationVersion: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        EventBridgeEvent: {
            account: string;
            detail: {
                /** @description The model that x-topics names for the topic. */
                eventBody: Record<string, never>;
                metadata: {
                    /** Format: uuid */
                    CorrelationId: string;
                };
                /** Format: date-time */
                timestamp: string;
                topicName: string;
                /** @enum {string} */
                version: "2";
            };
            /** @description The topic with the literal {id} in it. */
            "detail-type": string;
            /** Format: uuid */
            id: string;
            region: string;
            resources: string[];
            source: string;
            /** Format: date-time */
            time: string;
            /** @enum {string} */
            version: "0";
        };
        EventSetting: {
            typing?: components["schemas"]["TypingSetting"];
        };
        ExpansionCriterium: {
            threshold?: number;
            type?: string;
        };
        FaxStatus: {
            activePage?: number;
            baudRate?: number;
            bytesTransmitted?: number;
            direction?: string;
            expectedPages?: number;
            lineErrors?: number;
            linesTransmitted?: number;
            pageErrors?: number;
        };
        FieldConfig: {
            entityType?: string;
            id?: string;
            name?: string;
            schemaVersion?: string;
            sections?: components["schemas"]["Section"][];
            selfUri?: string;
            state?: string;
            version?: string;
        };
        FieldConfigs: {
            group?: components["schemas"]["FieldConfig"];
            org?: components["schemas"]["FieldConfig"];
            person?: components["schemas"]["FieldConfig"];
        };
        FieldList: {
            customLabels?: boolean;
            gdpr?: boolean;
            instructionText?: string;
            key?: string;
            labelKeys?: string[];
            params?: {
                [key: string]: unknown;
            };
            repeatable?: boolean;
            required?: boolean;
            state?: string;
            type?: string;
        };
        Flow: {
            active?: boolean;
            checkedInVersion?: components["schemas"]["FlowVersion"];
            compatibleFlowTypes?: string[];
            currentOperation?: components["schemas"]["Operation"];
            debugVersion?: components["schemas"]["FlowVersion"];
            deleted?: boolean;
            description?: string;
            division?: components["schemas"]["WritableDivision"];
            id?: string;
            inputSchema?: Record<string, never>;
            lockedClient?: components["schemas"]["DomainEntityRef"];
            lockedUser?: components["schemas"]["User"];
            name: string;
            nluInfo?: components["schemas"]["NluInfo"];
            outputSchema?: Record<string, never>;
            publishedBy?: components["schemas"]["User"];
            publishedVersion?: components["schemas"]["FlowVersion"];
            savedVersion?: components["schemas"]["FlowVersion"];
            selfUri?: string;
            supportedLanguages?: components["schemas"]["SupportedLanguage"][];
            system?: boolean;
            type?: string;
            virtualAgentEnabled?: boolean;
            worktypeId?: string;
        };
        FlowEndDetailEventTopicFlowEndEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            /** Format: int64 */
            connectedDurationMs?: number;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            /** @enum {string} */
            disconnectType?: "UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            exitReason?: string;
            flowId?: string;
            flowType?: string;
            flowVersion?: string;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            transferType?: string;
            utilizationLabel?: string;
        };
        FlowStartDetailEventTopicFlowStartEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            flowId?: string;
            flowType?: string;
            flowVersion?: string;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            utilizationLabel?: string;
        };
        FlowVersion: {
            commitVersion?: string;
            compatibleFlowTypes?: string[];
            configurationUri?: string;
            configurationVersion?: string;
            createdBy?: components["schemas"]["User"];
            createdByClient?: components["schemas"]["DomainEntityRef"];
            dateCheckedIn?: number;
            dateCreated?: number;
            datePublished?: string;
            datePublishedEnd?: string;
            dateSaved?: number;
            debug?: boolean;
            generationId?: string;
            id?: string;
            inputSchema?: components["schemas"]["JsonSchemaDocument"];
            name?: string;
            nluInfo?: components["schemas"]["NluInfo"];
            outputSchema?: components["schemas"]["JsonSchemaDocument"];
            publishResultUri?: string;
            secure?: boolean;
            selfUri?: string;
            supportedLanguages?: components["schemas"]["SupportedLanguage"][];
            type?: string;
            virtualAgentEnabled?: boolean;
        };
        Geolocation: {
            city?: string;
            country?: string;
            id?: string;
            latitude?: number;
            locations?: components["schemas"]["LocationDefinition"][];
            longitude?: number;
            name?: string;
            primary?: boolean;
            region?: string;
            selfUri?: string;
            type?: string;
        };
        GeolocationSettings: {
            enabled?: boolean;
            id?: string;
            mapboxKey?: string;
            name?: string;
            selfUri?: string;
        };
        Group: {
            addresses?: components["schemas"]["GroupContact"][];
            callsEnabled?: boolean;
            /** Format: date-time */
            dateModified?: string;
            description?: string;
            email?: string;
            id?: string;
            images?: components["schemas"]["Image"][];
            includeOwners?: boolean;
            memberCount?: number;
            name: string;
            owners?: components["schemas"]["User"][];
            rolesEnabled?: boolean;
            rulesVisible: boolean;
            selfUri?: string;
            state?: string;
            type: string;
            version?: number;
            visibility: string;
        };
        GroupContact: {
            address: string;
            display?: string;
            extension?: string;
            mediaType: string;
            type: string;
        };
        HandoverAccepted: {
            /** Format: uuid */
            conversationId: string;
            /**
             * Format: uuid
             * @description The value of the `ININ-Correlation-Id` header.
             */
            correlationId: string;
            queue?: components["schemas"]["HandoverQueue"];
            /**
             * @description `unrouted` only where the organisation reproduces the silent failure of the report.
             * @enum {string}
             */
            state: "queued" | "unrouted";
        };
        /** @description What the agent should know; every key becomes a participant attribute. */
        HandoverContext: {
            /** @description Why the bot hands over. */
            intent?: string;
            /**
             * Format: uuid
             * @description The queue, when it is not named at the top level.
             */
            queueId?: string;
        } & {
            [key: string]: string;
        };
        /** @description Absent when the conversation was not routed. */
        HandoverQueue: {
            /** Format: uuid */
            id: string;
            name?: string;
            selfUri?: string;
        };
        HandoverRequest: {
            context: components["schemas"]["HandoverContext"];
            /**
             * Format: uuid
             * @description The conversation the bot is in; it must exist already.
             */
            conversationId: string;
            /**
             * Format: uuid
             * @description Needed here or as `context.queueId`, unless the organisation has a default handover queue.
             */
            queueId?: string;
            /** @description An OAuth access token of the organisation, not an invented string. */
            sessionToken: string;
        };
        Image: {
            imageUri?: string;
            resolution?: string;
        };
        InactivityTimeoutSettings: {
            actionType?: string;
            flowId?: components["schemas"]["DomainEntityRef"];
            timeoutSeconds?: number;
        };
        InboundOnlySetting: {
            inbound?: string;
        };
        InboundRoute: {
            allowMultipleActions?: boolean;
            autoBcc?: components["schemas"]["EmailAddress"][];
            flow?: components["schemas"]["DomainEntityRef"];
            fromEmail?: string;
            fromName: string;
            historyInclusion?: string;
            id?: string;
            language?: components["schemas"]["DomainEntityRef"];
            mailboxFolders?: string[];
            name?: string;
            pattern: string;
            priority?: number;
            queue?: components["schemas"]["DomainEntityRef"];
            replyEmailAddress?: components["schemas"]["QueueEmailAddress"];
            selfUri?: string;
            signature?: components["schemas"]["Signature"];
            skills?: components["schemas"]["DomainEntityRef"][];
            spamFlow?: components["schemas"]["DomainEntityRef"];
            status?: string;
        };
        Intent: {
            description?: string;
            name?: string;
        };
        IntentDefinition: {
            additionalLanguages?: {
                [key: string]: components["schemas"]["AdditionalLanguagesIntent"];
            };
            description?: string;
            entityNameReferences?: string[];
            entityTypeBindings?: components["schemas"]["NamedEntityTypeBinding"][];
            id?: string;
            name: string;
            utterances: components["schemas"]["NluUtterance"][];
        };
        IntentReference: {
            id?: string;
            name: string;
        };
        InternalMessage: {
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            fromAddress?: components["schemas"]["Address"];
            id?: string;
            initialState?: string;
            messages?: components["schemas"]["InternalMessageDetails"][];
            peerId?: string;
            provider?: string;
            segments?: components["schemas"]["Segment"][];
            sourceUserId?: string;
            /** Format: date-time */
            startAlertingTime?: string;
            state?: string;
            targetUserId?: string;
            toAddress?: components["schemas"]["Address"];
        };
        InternalMessageDetails: {
            messageId?: string;
            /** Format: date-time */
            messageTime?: string;
        };
        JourneyAction: {
            actionMap: components["schemas"]["JourneyActionMap"];
            id: string;
        };
        JourneyActionMap: {
            id: string;
            version: number;
        };
        JourneyContext: {
            customer: components["schemas"]["JourneyCustomer"];
            customerSession?: components["schemas"]["JourneyCustomerSession"];
            triggeringAction?: components["schemas"]["JourneyAction"];
        };
        JourneyCustomer: {
            id: string;
            idType: string;
        };
        JourneyCustomerSession: {
            id: string;
            type: string;
        };
        JsonSchemaDocument: {
            $schema?: string;
            additionalProperties?: Record<string, never>;
            description?: string;
            id?: string;
            properties?: {
                [key: string]: unknown;
            };
            required?: string[];
            title?: string;
            type?: string;
        };
        Limit: {
            key?: string;
            namespace?: string;
            value?: number;
        };
        Location: {
            coordinates?: {
                [key: string]: number;
            };
            floorplanId?: string;
            id?: string;
            locationDefinition?: components["schemas"]["LocationDefinition"];
            notes?: string;
        };
        LocationAddress: {
            city?: string;
            country?: string;
            countryName?: string;
            state?: string;
            street1?: string;
            street2?: string;
            zipcode?: string;
        };
        LocationAddressVerificationDetails: {
            dateFinished?: string;
            dateStarted?: string;
            service?: string;
            status?: string;
        };
        LocationDefinition: {
            address?: components["schemas"]["LocationAddress"];
            addressStored?: boolean;
            addressVerificationDetails?: components["schemas"]["LocationAddressVerificationDetails"];
            addressVerified?: boolean;
            contactUser?: components["schemas"]["AddressableEntityRef"];
            emergencyNumber?: components["schemas"]["LocationEmergencyNumber"];
            floorplanImage?: components["schemas"]["LocationImage"][];
            id?: string;
            images?: string;
            name?: string;
            notes?: string;
            path?: string[];
            profileImage?: components["schemas"]["LocationImage"][];
            selfUri?: string;
            state?: string;
            version?: number;
        };
        LocationEmergencyNumber: {
            e164?: string;
            number?: string;
            type?: string;
        };
        LocationImage: {
            imageUri?: string;
            resolution?: string;
        };
        MediaParticipantRequest: {
            confined?: boolean;
            held?: boolean;
            muted?: boolean;
            recording?: boolean;
            /** Format: date-time */
            resumeTime?: string;
            /** @enum {string} */
            state?: "connected" | "disconnected";
            wrapup?: components["schemas"]["WrapupInput"];
            wrapupSkipped?: boolean;
        };
        MediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
            serviceLevel?: components["schemas"]["ServiceLevel"];
        };
        MediaSummary: {
            contactCenter?: components["schemas"]["MediaSummaryDetail"];
            enterprise?: components["schemas"]["MediaSummaryDetail"];
        };
        MediaSummaryDetail: {
            active?: number;
            acw?: number;
        };
        MediaType: {
            type?: string;
        };
        MediaTypeAccess: {
            inbound?: components["schemas"]["MediaType"][];
            outbound?: components["schemas"]["MediaType"][];
        };
        MediaTypes: {
            allow?: components["schemas"]["MediaTypeAccess"];
        };
        MemberGroup: {
            division?: components["schemas"]["WritableDivision"];
            id?: string;
            memberCount?: number;
            name?: string;
            selfUri?: string;
            type?: string;
        };
        Message: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            authenticated?: boolean;
            byoSmsIntegrationId?: string;
            /** Format: date-time */
            connectedTime?: string;
            /** @enum {string} */
            direction?: "inbound" | "outbound";
            /** @enum {string} */
            disconnectType?: "endpoint" | "client" | "system" | "timeout" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "uncallable" | "inactivity" | "session.expired" | "takeover";
            /** Format: date-time */
            disconnectedTime?: string;
            engagementSource?: string;
            errorInfo?: components["schemas"]["ErrorBody"];
            fromAddress?: components["schemas"]["Address"];
            held?: boolean;
            id?: string;
            /** @enum {string} */
            initialState?: "alerting" | "connected" | "parked" | "disconnected";
            journeyContext?: components["schemas"]["JourneyContext"];
            messages?: components["schemas"]["MessageDetails"][];
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["ConversationQueueMediaSettings"];
            recipientCountry?: string;
            recipientType?: string;
            recordingId?: string;
            /** Format: date-time */
            resumeTime?: string;
            scriptId?: string;
            segments?: components["schemas"]["Segment"][];
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            /** @enum {string} */
            state?: "alerting" | "connected" | "parked" | "disconnected";
            toAddress?: components["schemas"]["Address"];
            /** @enum {string} */
            type?: "apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown";
            wrapup?: components["schemas"]["Wrapup"];
        };
        MessageConversation: {
            divisions?: components["schemas"]["ConversationDivisionMembership"][];
            id?: string;
            inactivityTimeout?: string;
            name?: string;
            otherMediaUris?: string[];
            participants?: components["schemas"]["MessageMediaParticipant"][];
            recentTransfers?: components["schemas"]["TransferResponse"][];
            selfUri?: string;
            utilizationLabelId?: string;
        };
        MessageConversationEntityListing: {
            entities?: components["schemas"]["MessageConversation"][];
            firstUri?: string;
            lastUri?: string;
            nextUri?: string;
            pageCount?: number;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
            total?: number;
        };
        MessageData: {
            conversationId?: string;
            createdBy?: components["schemas"]["User"];
            direction?: string;
            fromAddress?: string;
            id?: string;
            /** @enum {string} */
            messengerType?: "sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple";
            name?: string;
            normalizedMessage?: components["schemas"]["ConversationNormalizedMessage"];
            normalizedReceipts?: components["schemas"]["ConversationNormalizedMessage"][];
            providerMessageId?: string;
            selfUri?: string;
            /** @enum {string} */
            status: "queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published";
            /** Format: date-time */
            timestamp: string;
            toAddress?: string;
        };
        MessageDetails: {
            errorInfo?: components["schemas"]["ErrorBody"];
            media?: components["schemas"]["MessageMedia"][];
            messageId?: string;
            messageMetadata?: components["schemas"]["ConversationMessageMetadata"];
            messageSegmentCount?: number;
            /** @enum {string} */
            messageStatus?: "queued" | "sent" | "failed" | "received" | "delivery-success" | "delivery-failed" | "read" | "removed" | "published";
            /** Format: date-time */
            messageTime?: string;
            messageURI?: string;
            socialVisibility?: string;
            stickers?: components["schemas"]["MessageSticker"][];
        };
        MessageMedia: {
            contentLengthBytes?: number;
            id?: string;
            mediaType?: string;
            name?: string;
            url?: string;
        };
        MessageMediaParticipant: {
            address?: string;
            alertingTimeoutMs?: number;
            attributes?: {
                [key: string]: string;
            };
            authenticated?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            conversationRoutingData?: components["schemas"]["ConversationRoutingData"];
            /** @enum {string} */
            direction?: "inbound" | "outbound";
            /** @enum {string} */
            disconnectType?: "endpoint" | "endpoint.donotdisturb" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.donotdisturb" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover";
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
            externalContact?: components["schemas"]["DomainEntityRef"];
            externalContactInitialDivisionId?: string;
            externalOrganization?: components["schemas"]["DomainEntityRef"];
            flaggedReason?: string;
            fromAddress?: components["schemas"]["Address"];
            held?: boolean;
            id?: string;
            journeyContext?: components["schemas"]["JourneyContext"];
            mediaRoles?: string[];
            messages?: components["schemas"]["MessageDetails"][];
            monitoredParticipant?: components["schemas"]["AddressableEntityRef"];
            monitoredParticipantId?: string;
            name?: string;
            /** Format: date-time */
            parkTime?: string;
            peer?: string;
            provider?: string;
            purpose?: string;
            queue?: components["schemas"]["DomainEntityRef"];
            recipientCountry?: string;
            recipientType?: string;
            /** Format: date-time */
            resumeTime?: string;
            script?: components["schemas"]["DomainEntityRef"];
            /** Format: date-time */
            startAcwTime?: string;
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            /** Format: date-time */
            startTime?: string;
            /** @enum {string} */
            state?: "alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none";
            team?: components["schemas"]["DomainEntityRef"];
            toAddress?: components["schemas"]["Address"];
            /** @enum {string} */
            type?: "apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown";
            user?: components["schemas"]["DomainEntityRef"];
            wrapup?: components["schemas"]["Wrapup"];
            /** @enum {string} */
            wrapupPrompt?: "mandatory" | "optional" | "agentRequested" | "timeout" | "forcedTimeout";
            wrapupRequired?: boolean;
            wrapupSkipped?: boolean;
            wrapupTimeoutMs?: number;
        };
        MessageMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            enableInactivityTimeout?: boolean;
            inactivityTimeoutSettings?: components["schemas"]["InactivityTimeoutSettings"];
            manualAnswerAlertToneSeconds?: number;
            serviceLevel?: components["schemas"]["ServiceLevel"];
            subTypeSettings?: {
                [key: string]: components["schemas"]["MessageSubtypeSettings"];
            };
        };
        MessageSticker: {
            id?: string;
            url?: string;
        };
        MessageSubtypeSettings: {
            enableAutoAnswer?: boolean;
            enableInactivityTimeout?: boolean;
        };
        MessageTypingEventRequest: {
            dateSent?: string;
            typing: components["schemas"]["ConversationEventTyping"];
        };
        MessagingSettingReference: {
            content?: components["schemas"]["ContentSetting"];
            createdBy?: components["schemas"]["DomainEntityRef"];
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            event?: components["schemas"]["EventSetting"];
            id: string;
            name?: string;
            selfUri?: string;
            updatedBy?: components["schemas"]["DomainEntityRef"];
            version?: string;
        };
        MessagingSettingRequestReference: {
            id: string;
        };
        NamedEntity: {
            id?: string;
            name?: string;
        };
        NamedEntityAnnotation: {
            name: string;
        };
        NamedEntityDefinition: {
            name: string;
            type: string;
        };
        NamedEntityTypeBinding: {
            entityName: string;
            entityType: string;
        };
        NamedEntityTypeDefinition: {
            description?: string;
            mechanism: components["schemas"]["NamedEntityTypeMechanism"];
            name: string;
        };
        NamedEntityTypeItem: {
            additionalLanguages?: {
                [key: string]: components["schemas"]["AdditionalLanguagesSynonyms"];
            };
            synonyms?: string[];
            value: string;
        };
        NamedEntityTypeMechanism: {
            allowSpecialChars?: boolean;
            examples?: components["schemas"]["NamedEntityTypeMechanismExample"][];
            items: components["schemas"]["NamedEntityTypeItem"][];
            maxLength?: number;
            minLength?: number;
            restricted?: boolean;
            subType?: string;
            type: string;
        };
        NamedEntityTypeMechanismExample: {
            resolvedValue: string;
            text: string;
        };
        NluDomain: {
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            draftVersion?: components["schemas"]["NluDomainVersionReference"];
            engineVersion?: string;
            id?: string;
            language?: string;
            lastPublishedVersion?: components["schemas"]["NluDomainVersionReference"];
            name: string;
            selfUri?: string;
        };
        NluDomainVersion: {
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            datePublished?: string;
            dateTrained?: string;
            description?: string;
            domain?: components["schemas"]["NluDomain"];
            entities?: components["schemas"]["NamedEntityDefinition"][];
            entityTypes?: components["schemas"]["NamedEntityTypeDefinition"][];
            evaluationStatus?: string;
            id?: string;
            intents?: components["schemas"]["IntentDefinition"][];
            language: string;
            languageVersions?: {
                [key: string]: string;
            };
            published?: boolean;
            selfUri?: string;
            trainingStatus?: string;
        };
        NluDomainVersionReference: {
            domain?: components["schemas"]["NluDomain"];
            id?: string;
            intents?: components["schemas"]["IntentReference"][];
            selfUri?: string;
        };
        NluInfo: {
            domain?: components["schemas"]["AddressableEntityRef"];
            engineVersion?: string;
            intents?: components["schemas"]["Intent"][];
            nluData?: components["schemas"]["NluDomainVersion"];
            version?: components["schemas"]["NluDomainVersion"];
        };
        NluUtterance: {
            id?: string;
            segments: components["schemas"]["NluUtteranceSegment"][];
            source?: string;
        };
        NluUtteranceSegment: {
            entity?: components["schemas"]["NamedEntityAnnotation"];
            text: string;
        };
        NotificationEvent: {
            /** @description The model that x-topics names for the topic. */
            eventBody: Record<string, never>;
            metadata?: {
                /** Format: uuid */
                CorrelationId?: string;
            };
            topicName: string;
            /** @enum {string} */
            version?: "2";
        };
        NumericRange: {
            gt?: number;
            gte?: number;
            lt?: number;
            lte?: number;
        };
        OAuthError: {
            description: string;
            /** @enum {string} */
            error: "invalid_client" | "invalid_request" | "unsupported_grant_type" | "unauthorized_client" | "invalid_grant" | "invalid_scope" | "server_error" | "temporarily_unavailable";
            error_description: string;
        };
        OAuthLastTokenIssued: {
            /** Format: date-time */
            dateIssued?: string;
        };
        ObservationMetricData: {
            metric?: string;
            observations?: components["schemas"]["ObservationValue"][];
            qualifier?: string;
            stats?: components["schemas"]["StatisticalSummary"];
            truncated?: boolean;
        };
        ObservationValue: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            conversationId?: string;
            convertedFrom?: string;
            convertedTo?: string;
            direction?: string;
            dnis?: string;
            /** Format: date-time */
            observationDate: string;
            participantName?: string;
            requestedLanguageId?: string;
            requestedRoutingSkillIds?: string[];
            requestedRoutings?: string[];
            routingPriority?: number;
            scoredAgents?: components["schemas"]["AnalyticsScoredAgent"][];
            sessionId?: string;
            teamId?: string;
            usedRouting?: string;
            userId?: string;
        };
        OpenContentAttachment: {
            filename?: string;
            id?: string;
            /** @enum {string} */
            mediaType: "Image" | "Video" | "Audio" | "File" | "Link";
            mime: string;
            sha256?: string;
            text?: string;
            url: string;
        };
        OpenEvent: {
            /** @enum {string} */
            eventType: "Typing";
        };
        OpenEventNormalizedMessage: {
            channel: components["schemas"]["OpenMessagingChannel"];
            events?: components["schemas"]["OpenMessageEvent"][];
            id?: string;
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        OpenInboundMessageContent: {
            attachment?: components["schemas"]["OpenContentAttachment"];
        };
        OpenInboundMessageMessagingChannel: {
            from: components["schemas"]["OpenMessagingFromRecipient"];
            messageId?: string;
            metadata?: components["schemas"]["ConversationChannelMetadata"];
            /** Format: date-time */
            time: string;
        };
        OpenInboundMessagingChannel: {
            from: components["schemas"]["OpenMessagingFromRecipient"];
            /** Format: date-time */
            time: string;
        };
        OpenInboundMessagingReceiptChannel: {
            /** Format: date-time */
            time: string;
            to: components["schemas"]["OpenMessagingToRecipient"];
        };
        OpenInboundNormalizedEvent: {
            channel: components["schemas"]["OpenInboundMessagingChannel"];
            events: components["schemas"]["OpenEvent"][];
        };
        OpenInboundNormalizedMessage: {
            channel: components["schemas"]["OpenInboundMessageMessagingChannel"];
            content?: components["schemas"]["OpenInboundMessageContent"][];
            metadata?: {
                [key: string]: string;
            };
            text?: string;
        } & (unknown | unknown);
        OpenInboundNormalizedReceipt: {
            channel: components["schemas"]["OpenInboundMessagingReceiptChannel"];
            id: string;
            isFinalReceipt?: boolean;
            reasons?: components["schemas"]["ConversationReason"][];
            /** @enum {string} */
            status: "Sent" | "Delivered" | "Failed" | "Published" | "Removed";
        };
        OpenInboundStructuredResponseMessage: {
            buttonResponse: components["schemas"]["ContentButtonResponse"];
            channel: components["schemas"]["OpenInboundMessageMessagingChannel"];
            originatingMessageId: string;
        };
        OpenInboundStructuredResponseNormalizedMessageContent: {
            buttonResponse?: components["schemas"]["ContentButtonResponse"];
            contentType: string;
        };
        OpenIntegration: {
            createError?: components["schemas"]["ErrorBody"];
            /** @enum {string} */
            createStatus?: "Initiated" | "Completed" | "Error";
            createdBy?: components["schemas"]["DomainEntityRef"];
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            id: string;
            messagingSetting?: components["schemas"]["MessagingSettingReference"];
            modifiedBy?: components["schemas"]["DomainEntityRef"];
            name: string;
            outboundNotificationWebhookSignatureSecretToken: string;
            outboundNotificationWebhookUrl: string;
            recipient?: components["schemas"]["DomainEntityRef"];
            selfUri?: string;
            status?: string;
            supportedContent?: components["schemas"]["SupportedContentReference"];
            webhookHeaders?: {
                [key: string]: string;
            };
        };
        OpenIntegrationEntityListing: {
            entities?: components["schemas"]["OpenIntegration"][];
            firstUri?: string;
            lastUri?: string;
            nextUri?: string;
            pageCount?: number;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
            total?: number;
        };
        OpenIntegrationRequest: {
            id?: string;
            messagingSetting?: components["schemas"]["MessagingSettingRequestReference"];
            name: string;
            outboundNotificationWebhookSignatureSecretToken: string;
            /** Format: uri */
            outboundNotificationWebhookUrl: string;
            selfUri?: string;
            supportedContent?: components["schemas"]["SupportedContentReference"];
            webhookHeaders?: {
                [key: string]: string;
            };
        };
        OpenIntegrationUpdateRequest: {
            id?: string;
            messagingSetting?: components["schemas"]["MessagingSettingRequestReference"];
            name: string;
            outboundNotificationWebhookSignatureSecretToken?: string;
            /** Format: uri */
            outboundNotificationWebhookUrl?: string;
            selfUri?: string;
            supportedContent?: components["schemas"]["SupportedContentReference"];
            webhookHeaders?: {
                [key: string]: string;
            };
        };
        OpenMessageContent: {
            attachment?: components["schemas"]["ConversationContentAttachment"];
            contentType: string;
        };
        OpenMessageEvent: {
            /** @enum {string} */
            eventType: "Typing";
            typing?: components["schemas"]["ConversationEventTyping"];
        };
        OpenMessageNormalizedMessage: {
            channel: components["schemas"]["OpenMessagingChannel"];
            content?: components["schemas"]["OpenMessageContent"][];
            conversationId?: string;
            id?: string;
            metadata?: {
                [key: string]: string;
            };
            text?: string;
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        OpenMessagingChannel: {
            from: components["schemas"]["OpenMessagingFromRecipient"];
            id?: string;
            messageId?: string;
            metadata?: components["schemas"]["ConversationChannelMetadata"];
            /** @enum {string} */
            platform?: "Open";
            /** Format: date-time */
            time: string;
            to: components["schemas"]["OpenMessagingToRecipient"];
            /** @enum {string} */
            type?: "Private";
        };
        OpenMessagingFromRecipient: {
            email?: string;
            firstName?: string;
            id: string;
            idType: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        OpenMessagingToRecipient: {
            email?: string;
            firstName?: string;
            id: string;
            idType?: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        OpenNormalizedMessage: {
            channel: components["schemas"]["OpenMessagingChannel"];
            content?: components["schemas"]["OpenMessageContent"][];
            direction?: string;
            id?: string;
            isFinalReceipt?: boolean;
            metadata?: {
                [key: string]: string;
            };
            reasons?: components["schemas"]["ConversationReason"][];
            /** @enum {string} */
            status?: "Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed";
            text?: string;
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        OpenOutboundChannel: {
            from: components["schemas"]["OpenOutboundParty"];
            id: string;
            messageId?: string;
            /** @enum {string} */
            platform: "Open";
            /** Format: date-time */
            time: string;
            to: components["schemas"]["OpenOutboundParty"];
            /** @enum {string} */
            type: "Private";
        };
        OpenOutboundContent: {
            attachment?: components["schemas"]["ConversationContentAttachment"];
            buttonResponse?: components["schemas"]["ConversationContentButtonResponse"];
            card?: components["schemas"]["ConversationContentCard"];
            carousel?: components["schemas"]["ConversationContentCarousel"];
            /** @enum {string} */
            contentType: "Attachment" | "Notification" | "QuickReply" | "Card" | "Carousel" | "DatePicker" | "ButtonResponse";
            datePicker?: components["schemas"]["ConversationContentDatePicker"];
            quickReply?: components["schemas"]["ConversationContentQuickReply"];
            template?: components["schemas"]["ConversationContentNotificationTemplate"];
        };
        OpenOutboundNormalizedMessage: {
            channel: components["schemas"]["OpenOutboundChannel"];
            content?: components["schemas"]["OpenOutboundContent"][];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction: "Inbound" | "Outbound";
            events?: components["schemas"]["OpenMessageEvent"][];
            id: string;
            isFinalReceipt?: boolean;
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string} */
            originatingEntity?: "Human" | "Bot";
            reasons?: components["schemas"]["ConversationReason"][];
            relatedMessages?: components["schemas"]["OpenOutboundNormalizedMessage"][];
            /** @enum {string} */
            status?: "Sent" | "Delivered" | "Read" | "Failed" | "Published" | "Removed";
            text?: string;
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        OpenOutboundParty: {
            firstName?: string;
            id: string;
            idType?: string;
            lastName?: string;
            nickname?: string;
        };
        OpenReceiptNormalizedMessage: {
            channel: components["schemas"]["OpenMessagingChannel"];
            direction: string;
            id: string;
            isFinalReceipt?: boolean;
            reasons?: components["schemas"]["ConversationReason"][];
            /** @enum {string} */
            status: "Sent" | "Delivered" | "Failed" | "Published" | "Removed";
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        OpenStructuredResponseNormalizedMessage: {
            channel: components["schemas"]["OpenMessagingChannel"];
            content?: components["schemas"]["OpenInboundStructuredResponseNormalizedMessageContent"][];
            direction?: string;
            id?: string;
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string} */
            type: "Text" | "Structured" | "Receipt" | "Event";
        };
        Operation: {
            actionName?: string;
            actionStatus?: string;
            client?: components["schemas"]["DomainEntityRef"];
            complete?: boolean;
            errorCode?: string;
            errorDetails?: components["schemas"]["Detail"][];
            errorMessage?: string;
            errorMessageParams?: {
                [key: string]: string;
            };
            id?: string;
            user?: components["schemas"]["User"];
        };
        OrgOAuthClient: {
            /** @enum {string} */
            authorizedGrantType: "CODE" | "TOKEN" | "SAML2-BEARER" | "PASSWORD" | "CLIENT-CREDENTIALS";
            createdBy?: components["schemas"]["DomainEntityRef"];
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            /** Format: date-time */
            dateToDelete?: string;
            id?: string;
            modifiedBy?: components["schemas"]["DomainEntityRef"];
            name: string;
            organization?: components["schemas"]["NamedEntity"];
            roleDivisions?: components["schemas"]["RoleDivision"][];
            scope?: string[];
            /** @enum {string} */
            state?: "active" | "disabled" | "inactive";
        };
        OrgUser: {
            acdAutoAnswer?: boolean;
            addresses?: components["schemas"]["Contact"][];
            authorization?: components["schemas"]["UserAuthorization"];
            biography?: components["schemas"]["Biography"];
            certifications?: string[];
            chat?: components["schemas"]["Chat"];
            conversationSummary?: components["schemas"]["UserConversationSummary"];
            /** Format: date-time */
            dateLastLogin?: string;
            dateWelcomeSent?: string;
            department?: string;
            division?: components["schemas"]["Division"];
            email?: string;
            employerInfo?: components["schemas"]["EmployerInfo"];
            geolocation?: components["schemas"]["Geolocation"];
            groups?: components["schemas"]["Group"][];
            id?: string;
            images?: components["schemas"]["Image"][];
            integrationPresence?: components["schemas"]["UserPresence"];
            languagePreference?: string;
            languages?: components["schemas"]["UserRoutingLanguage"][];
            lastTokenIssued?: components["schemas"]["OAuthLastTokenIssued"];
            locations?: components["schemas"]["Location"][];
            manager?: components["schemas"]["User"];
            name?: string;
            organization?: components["schemas"]["Organization"];
            outOfOffice?: components["schemas"]["OutOfOffice"];
            preferredName?: string;
            presence?: components["schemas"]["UserPresence"];
            primaryContactInfo?: components["schemas"]["Contact"][];
            profileSkills?: string[];
            routingStatus?: components["schemas"]["RoutingStatus"];
            skills?: components["schemas"]["UserRoutingSkill"][];
            state?: string;
            station?: components["schemas"]["UserStations"];
            team?: components["schemas"]["Team"];
            title?: string;
            username?: string;
            version: number;
            workPlanBidRanks?: components["schemas"]["WorkPlanBidRanks"];
        };
        Organization: {
            defaultCountryCode?: string;
            defaultLanguage?: string;
            defaultSiteId?: string;
            domain?: string;
            features?: {
                [key: string]: boolean;
            };
            id?: string;
            name?: string;
            productPlatform?: string;
            selfUri?: string;
            /** @enum {string} */
            state?: "active" | "inactive" | "deleted";
            supportURI?: string;
            thirdPartyOrgName?: string;
            thirdPartyURI?: string;
            version: number;
            voicemailEnabled?: boolean;
        };
        OrganizationPresence: {
            createdBy?: components["schemas"]["User"];
            createdDate?: string;
            deactivated?: boolean;
            id?: string;
            languageLabels: {
                [key: string]: string;
            };
            modifiedBy?: components["schemas"]["User"];
            modifiedDate?: string;
            name?: string;
            primary?: boolean;
            selfUri?: string;
            systemPresence?: string;
        };
        OrganizationPresenceDefinition: {
            deactivated?: boolean;
            divisionId?: string;
            id?: string;
            languageLabels: {
                [key: string]: string;
            };
            name?: string;
            selfUri?: string;
            systemPresence?: string;
            type?: string;
        };
        OutOfOffice: {
            active?: boolean;
            endDate?: string;
            id?: string;
            indefinite?: boolean;
            name?: string;
            selfUri?: string;
            startDate?: string;
            user?: components["schemas"]["User"];
        };
        Page: {
            createdDate?: string;
            id?: string;
            modifiedDate?: string;
            name?: string;
            properties?: {
                [key: string]: unknown;
            };
            rootContainer?: {
                [key: string]: unknown;
            };
            selfUri?: string;
            versionId?: string;
        };
        PagelessDomainEntityListingEvaluationVersion: {
            entities?: components["schemas"]["EvaluationVersion"][];
            selfUri?: string;
            total?: number;
        };
        Participant: {
            address?: string;
            alertingTimeoutMs?: number;
            ani?: string;
            aniName?: string;
            attributes?: {
                [key: string]: string;
            };
            bargedParticipantId?: string;
            callbacks?: components["schemas"]["Callback"][];
            calls?: components["schemas"]["Call"][];
            chats?: components["schemas"]["ConversationChat"][];
            coachedParticipantId?: string;
            cobrowsesessions?: components["schemas"]["Cobrowsesession"][];
            /** Format: date-time */
            connectedTime?: string;
            consultParticipantId?: string;
            conversationRoutingData?: components["schemas"]["ConversationRoutingData"];
            dnis?: string;
            emails?: components["schemas"]["Email"][];
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            evaluations?: components["schemas"]["Evaluation"][];
            externalContactId?: string;
            externalContactInitialDivisionId?: string;
            externalOrganizationId?: string;
            flaggedReason?: string;
            groupId?: string;
            id?: string;
            internalMessages?: components["schemas"]["InternalMessage"][];
            locale?: string;
            mediaRoles?: string[];
            messages?: components["schemas"]["Message"][];
            monitoredParticipantId?: string;
            name?: string;
            participantType?: string;
            purpose?: string;
            queueId?: string;
            queueName?: string;
            screenMonitorings?: components["schemas"]["ScreenMonitoring"][];
            screenRecordingState?: string;
            screenshares?: components["schemas"]["Screenshare"][];
            socialExpressions?: components["schemas"]["SocialExpression"][];
            /** Format: date-time */
            startAcwTime?: string;
            /** Format: date-time */
            startTime?: string;
            teamId?: string;
            userId?: string;
            userUri?: string;
            videos?: components["schemas"]["Video"][];
            wrapup?: components["schemas"]["Wrapup"];
            /** @enum {string} */
            wrapupPrompt?: "mandatory" | "optional" | "agentRequested" | "timeout" | "forcedTimeout";
            wrapupRequired?: boolean;
            wrapupSkipped?: boolean;
            wrapupTimeoutMs?: number;
        };
        ParticipantAttributes: {
            attributes?: {
                [key: string]: string;
            } | null;
        };
        PermissionDetails: {
            allowsCurrentUser?: boolean;
            enforced?: boolean;
            permissions?: string[];
            type?: string;
        };
        PhoneNumberColumn: {
            callableTimeColumnName?: string;
            columnName?: string;
            type?: string;
        };
        PredictionResults: {
            estimatedWaitTimeSeconds: number;
            /** @enum {string} */
            formula: "BEST" | "SIMPLE" | "ABANDON" | "PATIENCE_ABANDON" | "AI-ADJUSTED-AHT" | "POSITION-IN-QUEUE";
            /** @enum {string} */
            intent?: "ALL" | "CALL" | "CALLBACK" | "CHAT" | "EMAIL" | "SOCIALEXPRESSION" | "VIDEOCOMM" | "MESSAGE";
            label?: components["schemas"]["AddressableEntityRef"];
        };
        PresenceDefinition: {
            id?: string;
            selfUri?: string;
            systemPresence?: string;
        };
        QuestionGroupSettings: {
            questionGroupContextId?: string;
            questionSettings?: components["schemas"]["QuestionSettings"][];
        };
        QuestionSettings: {
            questionContextId?: string;
            settings?: components["schemas"]["AiScoringSetting"];
        };
        Queue: {
            acwSettings?: components["schemas"]["AcwSettings"];
            agentOwnedRouting?: components["schemas"]["AgentOwnedRouting"];
            autoAnswerOnly?: boolean;
            bullseye?: components["schemas"]["Bullseye"];
            callingPartyName?: string;
            callingPartyNumber?: string;
            cannedResponseLibraries?: components["schemas"]["CannedResponseLibraries"];
            conditionalGroupActivation?: components["schemas"]["ConditionalGroupActivation"];
            conditionalGroupRouting?: components["schemas"]["ConditionalGroupRouting"];
            createdBy?: string;
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            defaultMediaLanguage?: string;
            defaultScripts?: {
                [key: string]: components["schemas"]["Script"];
            };
            description?: string;
            directRouting?: components["schemas"]["DirectRouting"];
            division?: components["schemas"]["Division"];
            emailInQueueFlow?: components["schemas"]["DomainEntityRef"];
            enableAudioMonitoring?: boolean;
            enableManualAssignment?: boolean;
            enableTranscription?: boolean;
            id?: string;
            readonly joinedMemberCount?: number;
            /** @enum {string} */
            lastAgentRoutingMode?: "Disabled" | "QueueMembersOnly" | "AnyAgent";
            mediaSettings?: components["schemas"]["QueueMediaSettings"];
            readonly memberCount?: number;
            memberGroups?: components["schemas"]["MemberGroup"][];
            messageInQueueFlow?: components["schemas"]["DomainEntityRef"];
            modifiedBy?: string;
            name?: string;
            onHoldPrompt?: components["schemas"]["DomainEntityRef"];
            outboundEmailAddress?: components["schemas"]["QueueEmailAddress"];
            outboundMessagingAddresses?: components["schemas"]["QueueMessagingAddresses"];
            peerId?: string;
            queueFlow?: components["schemas"]["DomainEntityRef"];
            routingRules?: components["schemas"]["RoutingRule"][];
            /** @enum {string} */
            scoringMethod?: "TimestampAndPriority" | "PriorityOnly";
            selfUri?: string;
            /** @enum {string} */
            skillEvaluationMethod?: "NONE" | "BEST" | "ALL";
            suppressInQueueCallRecording?: boolean;
            readonly userMemberCount?: number;
            whisperPrompt?: components["schemas"]["DomainEntityRef"];
        };
        QueueConversationEventTopicAddress: {
            addressDisplayable?: string;
            addressNormalized?: string;
            addressRaw?: string;
            name?: string;
            nameRaw?: string;
        };
        QueueConversationEventTopicAfterCallWork: {
            endTime?: string;
            startTime?: string;
            state?: string;
        };
        QueueConversationEventTopicAttachment: {
            attachmentId?: string;
            contentLength?: number;
            contentType?: string;
            contentUri?: string;
            name?: string;
        };
        QueueConversationEventTopicCall: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            bargedTime?: string;
            confined?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectReasons?: components["schemas"]["QueueConversationEventTopicDisconnectReason"][];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            disposition?: components["schemas"]["QueueConversationEventTopicDisposition"];
            documentId?: string;
            errorInfo?: components["schemas"]["QueueConversationEventTopicErrorDetails"];
            faxStatus?: components["schemas"]["QueueConversationEventTopicFaxStatus"];
            held?: boolean;
            id?: string;
            initialState?: string;
            muted?: boolean;
            other?: components["schemas"]["QueueConversationEventTopicAddress"];
            peerId?: string;
            provider?: string;
            publicIpAddress?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            recordersState?: components["schemas"]["QueueConversationEventTopicRecordersState"];
            recording?: boolean;
            recordingState?: string;
            scriptId?: string;
            securePause?: boolean;
            self?: components["schemas"]["QueueConversationEventTopicAddress"];
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            transferSource?: string;
            uuiData?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicCallback: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            automatedCallbackConfigId?: string;
            callbackNumbers?: string[];
            callbackScheduledTime?: string;
            callbackUserName?: string;
            callerId?: string;
            callerIdName?: string;
            /** Format: date-time */
            connectedTime?: string;
            dialerPreview?: components["schemas"]["QueueConversationEventTopicDialerPreview"];
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            externalCampaign?: boolean;
            held?: boolean;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            skipEnabled?: boolean;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            timeoutSeconds?: number;
            voicemail?: components["schemas"]["QueueConversationEventTopicVoicemail"];
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicChat: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            avatarImageUrl?: string;
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["QueueConversationEventTopicJourneyContext"];
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            roomId?: string;
            scriptId?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicCobrowse: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            cobrowseRole?: string;
            cobrowseSessionId?: string;
            /** Format: date-time */
            connectedTime?: string;
            controlling?: string[];
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerId?: string;
            provider?: string;
            providerEventTime?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            roomId?: string;
            scriptId?: string;
            self?: components["schemas"]["QueueConversationEventTopicAddress"];
            state?: string;
            viewerUrl?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicConversation: {
            accessAttributes?: string[];
            address?: string;
            associatedConversation?: components["schemas"]["QueueConversationEventTopicDomainEntityRef"];
            consultationConversations?: components["schemas"]["QueueConversationEventTopicDomainEntityRef"][];
            divisions?: components["schemas"]["QueueConversationEventTopicConversationDivisionMembership"][];
            externalTag?: string;
            id?: string;
            inactivityTimeout?: string;
            maxParticipants?: number;
            participants?: components["schemas"]["QueueConversationEventTopicParticipant"][];
            recentTransfers?: components["schemas"]["QueueConversationEventTopicTransferResponse"][];
            recordingState?: string;
            securePause?: boolean;
            utilizationLabelId?: string;
        };
        QueueConversationEventTopicConversationDivisionMembership: {
            division?: components["schemas"]["QueueConversationEventTopicDomainEntityRef"];
            entities?: components["schemas"]["QueueConversationEventTopicDivisionEntityRef"][];
        };
        QueueConversationEventTopicConversationRoutingData: {
            language?: components["schemas"]["QueueConversationEventTopicUriReference"];
            priority?: number;
            queue?: components["schemas"]["QueueConversationEventTopicUriReference"];
            scoredAgents?: components["schemas"]["QueueConversationEventTopicScoredAgent"][];
            skillExpressionId?: components["schemas"]["QueueConversationEventTopicUriReference"];
            skills?: components["schemas"]["QueueConversationEventTopicUriReference"][];
        };
        QueueConversationEventTopicDialerPreview: {
            campaignId?: string;
            contactId?: string;
            contactListId?: string;
            id?: string;
            phoneNumberColumns?: components["schemas"]["QueueConversationEventTopicPhoneNumberColumn"][];
        };
        QueueConversationEventTopicDisconnectReason: {
            code?: number;
            phrase?: string;
            reason?: string;
            type?: string;
        };
        QueueConversationEventTopicDisposition: {
            amdTimeout?: components["schemas"]["QueueConversationEventTopicDispositionAmdTimeout"];
            analyzer?: string;
            name?: string;
            silentCallTimeout?: components["schemas"]["QueueConversationEventTopicDispositionSilentCallTimeout"];
        };
        QueueConversationEventTopicDispositionAmdTimeout: {
            timeoutMs?: number;
            timerEndTime?: number;
            timerStartEvent?: string;
            timerStartTime?: number;
        };
        QueueConversationEventTopicDispositionSilentCallTimeout: {
            timeoutMs?: number;
            timerEndTime?: number;
            timerStartTime?: number;
        };
        QueueConversationEventTopicDivisionEntityRef: {
            dateDivisionUpdated?: string;
            id?: string;
            selfUri?: string;
        };
        QueueConversationEventTopicDomainEntityRef: {
            id?: string;
            selfUri?: string;
        };
        QueueConversationEventTopicEmail: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            autoGenerated?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            draftAttachments?: components["schemas"]["QueueConversationEventTopicAttachment"][];
            errorInfo?: components["schemas"]["QueueConversationEventTopicErrorDetails"];
            held?: boolean;
            id?: string;
            initialState?: string;
            messageId?: string;
            messagesSent?: number;
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            /** Format: date-time */
            resumeTime?: string;
            scriptId?: string;
            spam?: boolean;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            subject?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicErrorDetails: {
            code?: string;
            contextId?: string;
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
            uri?: string;
        };
        QueueConversationEventTopicFaxStatus: {
            activePage?: number;
            baudRate?: number;
            bytesTransmitted?: number;
            direction?: string;
            expectedPages?: number;
            lineErrors?: number;
            linesTransmitted?: number;
            pageErrors?: number;
        };
        QueueConversationEventTopicInternalMessage: {
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            fromAddress?: components["schemas"]["QueueConversationEventTopicAddress"];
            id?: string;
            initialState?: string;
            messages?: components["schemas"]["QueueConversationEventTopicInternalMessageDetails"][];
            peerId?: string;
            provider?: string;
            sourceUserId?: string;
            state?: string;
            targetUserId?: string;
            toAddress?: components["schemas"]["QueueConversationEventTopicAddress"];
        };
        QueueConversationEventTopicInternalMessageDetails: {
            messageId?: string;
            /** Format: date-time */
            messageTime?: string;
        };
        QueueConversationEventTopicJourneyAction: {
            actionMap?: components["schemas"]["QueueConversationEventTopicJourneyActionMap"];
            id?: string;
        };
        QueueConversationEventTopicJourneyActionMap: {
            id?: string;
            version?: number;
        };
        QueueConversationEventTopicJourneyContext: {
            customer?: components["schemas"]["QueueConversationEventTopicJourneyCustomer"];
            customerSession?: components["schemas"]["QueueConversationEventTopicJourneyCustomerSession"];
            triggeringAction?: components["schemas"]["QueueConversationEventTopicJourneyAction"];
        };
        QueueConversationEventTopicJourneyCustomer: {
            id?: string;
            idType?: string;
        };
        QueueConversationEventTopicJourneyCustomerSession: {
            id?: string;
            type?: string;
        };
        QueueConversationEventTopicMessage: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            agentAssistantId?: string;
            byoSmsIntegrationId?: string;
            /** Format: date-time */
            connectedTime?: string;
            direction?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            engagementSource?: string;
            errorInfo?: components["schemas"]["QueueConversationEventTopicErrorDetails"];
            fromAddress?: components["schemas"]["QueueConversationEventTopicAddress"];
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["QueueConversationEventTopicJourneyContext"];
            messages?: components["schemas"]["QueueConversationEventTopicMessageDetails"][];
            messagesTranscriptUri?: string;
            /** Format: date-time */
            parkTime?: string;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            recipientCountry?: string;
            recipientType?: string;
            /** Format: date-time */
            resumeTime?: string;
            scriptId?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            toAddress?: components["schemas"]["QueueConversationEventTopicAddress"];
            type?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicMessageDetails: {
            errorInfo?: components["schemas"]["QueueConversationEventTopicErrorDetails"];
            media?: components["schemas"]["QueueConversationEventTopicMessageMedia"][];
            messageId?: string;
            messageMetadata?: components["schemas"]["QueueConversationEventTopicMessageMetadata"];
            messageSegmentCount?: number;
            messageStatus?: string;
            /** Format: date-time */
            messageTime?: string;
            socialVisibility?: string;
            stickers?: components["schemas"]["QueueConversationEventTopicMessageSticker"][];
        };
        QueueConversationEventTopicMessageMedia: {
            contentLengthBytes?: number;
            id?: string;
            mediaType?: string;
            name?: string;
            url?: string;
        };
        QueueConversationEventTopicMessageMetadata: {
            content?: components["schemas"]["QueueConversationEventTopicMessageMetadataContent"][];
            events?: components["schemas"]["QueueConversationEventTopicMessageMetadataEvent"][];
            type?: string;
        };
        QueueConversationEventTopicMessageMetadataContent: {
            contentType?: string;
            subType?: string;
        };
        QueueConversationEventTopicMessageMetadataEvent: {
            eventType?: string;
            subType?: string;
        };
        QueueConversationEventTopicMessageSticker: {
            id?: string;
            url?: string;
        };
        QueueConversationEventTopicParticipant: {
            address?: string;
            alertingTimeoutMs?: number;
            attributes?: {
                [key: string]: string;
            };
            bargedParticipantId?: string;
            callbacks?: components["schemas"]["QueueConversationEventTopicCallback"][];
            calls?: components["schemas"]["QueueConversationEventTopicCall"][];
            chats?: components["schemas"]["QueueConversationEventTopicChat"][];
            coachedParticipantId?: string;
            cobrowsesessions?: components["schemas"]["QueueConversationEventTopicCobrowse"][];
            /** Format: date-time */
            connectedTime?: string;
            consultParticipantId?: string;
            conversationRoutingData?: components["schemas"]["QueueConversationEventTopicConversationRoutingData"];
            emails?: components["schemas"]["QueueConversationEventTopicEmail"][];
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            externalContactId?: string;
            externalContactInitialDivisionId?: string;
            externalOrganizationId?: string;
            flaggedReason?: string;
            groupId?: string;
            id?: string;
            internalMessages?: components["schemas"]["QueueConversationEventTopicInternalMessage"][];
            mediaRoles?: string[];
            messages?: components["schemas"]["QueueConversationEventTopicMessage"][];
            monitoredParticipantId?: string;
            name?: string;
            purpose?: string;
            queueId?: string;
            screenMonitoredParticipantId?: string;
            screenMonitorings?: components["schemas"]["QueueConversationEventTopicScreenMonitoring"][];
            screenRecordingState?: string;
            screenshares?: components["schemas"]["QueueConversationEventTopicScreenShare"][];
            socialExpressions?: components["schemas"]["QueueConversationEventTopicSocialExpression"][];
            /** Format: date-time */
            startAcwTime?: string;
            teamId?: string;
            userId?: string;
            videos?: components["schemas"]["QueueConversationEventTopicVideo"][];
            workflow?: components["schemas"]["QueueConversationEventTopicWorkflow"];
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
            wrapupExpected?: boolean;
            wrapupPrompt?: string;
            wrapupRequired?: boolean;
            wrapupTimeoutMs?: number;
        };
        QueueConversationEventTopicPhoneNumberColumn: {
            columnName?: string;
            type?: string;
        };
        QueueConversationEventTopicQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
        };
        QueueConversationEventTopicRecordersState: {
            adhocState?: string;
            agentExperienceState?: string;
            customerExperienceState?: string;
            snippetState?: string;
        };
        QueueConversationEventTopicScoredAgent: {
            agent?: components["schemas"]["QueueConversationEventTopicUriReference"];
            score?: number;
        };
        QueueConversationEventTopicScreenMonitoring: {
            /** Format: date-time */
            connectedTime?: string;
            count?: number;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            monitoringType?: string;
            provider?: string;
            screenMonitoringId?: string;
            state?: string;
            targetUserId?: string;
        };
        QueueConversationEventTopicScreenShare: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerCount?: number;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            self?: components["schemas"]["QueueConversationEventTopicAddress"];
            sharing?: boolean;
            state?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicSocialExpression: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            peerId?: string;
            previewText?: string;
            provider?: string;
            recordingId?: string;
            scriptId?: string;
            socialMediaHub?: string;
            socialMediaId?: string;
            socialUserName?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicTransferDestination: {
            address?: string;
            userId?: string;
        };
        QueueConversationEventTopicTransferInitiator: {
            userId?: string;
        };
        QueueConversationEventTopicTransferModifedBy: {
            id?: string;
            selfUri?: string;
        };
        QueueConversationEventTopicTransferResponse: {
            /** Format: date-time */
            dateIssued?: string;
            destination?: components["schemas"]["QueueConversationEventTopicTransferDestination"];
            id?: string;
            initiator?: components["schemas"]["QueueConversationEventTopicTransferInitiator"];
            modifiedBy?: components["schemas"]["QueueConversationEventTopicTransferModifedBy"];
            state?: string;
            transferType?: string;
        };
        QueueConversationEventTopicUriReference: {
            id?: string;
            name?: string;
        };
        QueueConversationEventTopicVideo: {
            afterCallWork?: components["schemas"]["QueueConversationEventTopicAfterCallWork"];
            afterCallWorkRequired?: boolean;
            audioMuted?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            msids?: string[];
            peerCount?: number;
            peerId?: string;
            provider?: string;
            queueMediaSettings?: components["schemas"]["QueueConversationEventTopicQueueMediaSettings"];
            scriptId?: string;
            self?: components["schemas"]["QueueConversationEventTopicAddress"];
            sharingScreen?: boolean;
            state?: string;
            videoMuted?: boolean;
            wrapup?: components["schemas"]["QueueConversationEventTopicWrapup"];
        };
        QueueConversationEventTopicVoicemail: {
            id?: string;
            uploadStatus?: string;
        };
        QueueConversationEventTopicWorkflow: {
            workflowId?: string;
        };
        QueueConversationEventTopicWrapup: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            notes?: string;
            tags?: string[];
        };
        QueueConversationMessageEventTopicConversationDivisionMembership: {
            division?: components["schemas"]["QueueConversationMessageEventTopicDomainEntityRef"];
            entities?: components["schemas"]["QueueConversationMessageEventTopicDivisionEntityRef"][];
        };
        QueueConversationMessageEventTopicConversationRoutingData: {
            language?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            priority?: number;
            queue?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            scoredAgents?: components["schemas"]["QueueConversationMessageEventTopicScoredAgent"][];
            skillExpressionId?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            skills?: components["schemas"]["QueueConversationMessageEventTopicUriReference"][];
        };
        QueueConversationMessageEventTopicDetail: {
            entityId?: string;
            entityName?: string;
            errorCode?: string;
            fieldName?: string;
        };
        QueueConversationMessageEventTopicDivisionEntityRef: {
            dateDivisionUpdated?: string;
            id?: string;
            selfUri?: string;
        };
        QueueConversationMessageEventTopicDomainEntityRef: {
            id?: string;
            selfUri?: string;
        };
        QueueConversationMessageEventTopicErrorBody: {
            code?: string;
            contextId?: string;
            details?: components["schemas"]["QueueConversationMessageEventTopicDetail"][];
            entityId?: string;
            entityName?: string;
            errors?: components["schemas"]["QueueConversationMessageEventTopicErrorBody"][];
            limit?: components["schemas"]["QueueConversationMessageEventTopicLimit"];
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
        };
        QueueConversationMessageEventTopicErrorDetails: {
            code?: string;
            contextId?: string;
            message?: string;
            messageParams?: {
                [key: string]: string;
            };
            messageWithParams?: string;
            status?: number;
            uri?: string;
        };
        QueueConversationMessageEventTopicJourneyAction: {
            actionMap?: components["schemas"]["QueueConversationMessageEventTopicJourneyActionMap"];
            id?: string;
        };
        QueueConversationMessageEventTopicJourneyActionMap: {
            id?: string;
            version?: number;
        };
        QueueConversationMessageEventTopicJourneyContext: {
            customer?: components["schemas"]["QueueConversationMessageEventTopicJourneyCustomer"];
            customerSession?: components["schemas"]["QueueConversationMessageEventTopicJourneyCustomerSession"];
            triggeringAction?: components["schemas"]["QueueConversationMessageEventTopicJourneyAction"];
        };
        QueueConversationMessageEventTopicJourneyCustomer: {
            id?: string;
            idType?: string;
        };
        QueueConversationMessageEventTopicJourneyCustomerSession: {
            id?: string;
            type?: string;
        };
        QueueConversationMessageEventTopicLimit: {
            documented?: boolean;
            key?: string;
            namespace?: string;
            value?: number;
        };
        QueueConversationMessageEventTopicMessageConversation: {
            accessAttributes?: string[];
            address?: string;
            divisions?: components["schemas"]["QueueConversationMessageEventTopicConversationDivisionMembership"][];
            id?: string;
            inactivityTimeout?: string;
            name?: string;
            otherMediaUris?: string[];
            participants?: components["schemas"]["QueueConversationMessageEventTopicMessageMediaParticipant"][];
            utilizationLabelId?: string;
        };
        QueueConversationMessageEventTopicMessageDetails: {
            errorInfo?: components["schemas"]["QueueConversationMessageEventTopicErrorDetails"];
            media?: components["schemas"]["QueueConversationMessageEventTopicMessageMedia"][];
            message?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            messageMetadata?: components["schemas"]["QueueConversationMessageEventTopicMessageMetadata"];
            messageSegmentCount?: number;
            messageStatus?: string;
            /** Format: date-time */
            messageTime?: string;
            socialVisibility?: string;
            stickers?: components["schemas"]["QueueConversationMessageEventTopicMessageSticker"][];
        };
        QueueConversationMessageEventTopicMessageMedia: {
            contentLengthBytes?: number;
            id?: string;
            mediaType?: string;
            name?: string;
            url?: string;
        };
        QueueConversationMessageEventTopicMessageMediaParticipant: {
            address?: string;
            alertingTimeoutMs?: number;
            attributes?: {
                [key: string]: string;
            };
            byoSmsIntegrationId?: string;
            /** Format: date-time */
            connectedTime?: string;
            conversationRoutingData?: components["schemas"]["QueueConversationMessageEventTopicConversationRoutingData"];
            direction?: string;
            /** @enum {string} */
            disconnectType?: "endpoint" | "endpoint.dnd" | "client" | "system" | "transfer" | "transfer.conference" | "transfer.consult" | "transfer.dnd" | "transfer.forward" | "transfer.noanswer" | "transfer.notavailable" | "transport.failure" | "error" | "peer" | "other" | "spam" | "inactivity" | "session.expired" | "takeover" | "timeout" | "uncallable";
            /** Format: date-time */
            endAcwTime?: string;
            /** Format: date-time */
            endTime?: string;
            engagementSource?: string;
            errorInfo?: components["schemas"]["QueueConversationMessageEventTopicErrorBody"];
            externalContact?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            externalContactInitialDivisionId?: string;
            externalOrganization?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            flaggedReason?: string;
            held?: boolean;
            id?: string;
            initialState?: string;
            journeyContext?: components["schemas"]["QueueConversationMessageEventTopicJourneyContext"];
            mediaRoles?: string[];
            messages?: components["schemas"]["QueueConversationMessageEventTopicMessageDetails"][];
            monitoredParticipantId?: string;
            name?: string;
            /** Format: date-time */
            parkTime?: string;
            peer?: string;
            provider?: string;
            purpose?: string;
            queue?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            queueMediaSettings?: components["schemas"]["QueueConversationMessageEventTopicQueueMediaSettings"];
            recipientCountry?: string;
            recipientType?: string;
            /** Format: date-time */
            resumeTime?: string;
            screenRecordingState?: string;
            script?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            /** Format: date-time */
            startAcwTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            /** Format: date-time */
            startTime?: string;
            /** @enum {string} */
            state?: "alerting" | "dialing" | "contacting" | "offering" | "connected" | "disconnected" | "terminated" | "converting" | "uploading" | "transmitting" | "parked" | "none" | "scheduled";
            team?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            /** @enum {string} */
            type?: "apple" | "facebook" | "instagram" | "kakao" | "line" | "open" | "sms" | "telegram" | "twitter" | "webmessaging" | "whatsapp" | "unknown" | "viber" | "wechat";
            user?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            wrapup?: components["schemas"]["QueueConversationMessageEventTopicWrapup"];
            wrapupPrompt?: string;
            wrapupRequired?: boolean;
            wrapupSkipped?: boolean;
            wrapupTimeoutMs?: number;
        };
        QueueConversationMessageEventTopicMessageMetadata: {
            content?: components["schemas"]["QueueConversationMessageEventTopicMessageMetadataContent"][];
            events?: components["schemas"]["QueueConversationMessageEventTopicMessageMetadataEvent"][];
            type?: string;
        };
        QueueConversationMessageEventTopicMessageMetadataContent: {
            contentType?: string;
            subType?: string;
        };
        QueueConversationMessageEventTopicMessageMetadataEvent: {
            eventType?: string;
            subType?: string;
        };
        QueueConversationMessageEventTopicMessageSticker: {
            id?: string;
            url?: string;
        };
        QueueConversationMessageEventTopicQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
        };
        QueueConversationMessageEventTopicScoredAgent: {
            agent?: components["schemas"]["QueueConversationMessageEventTopicUriReference"];
            score?: number;
        };
        QueueConversationMessageEventTopicUriReference: {
            id?: string;
            name?: string;
        };
        QueueConversationMessageEventTopicWrapup: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            notes?: string;
            tags?: string[];
        };
        QueueEmailAddress: {
            domain?: components["schemas"]["DomainEntityRef"];
            route?: components["schemas"]["InboundRoute"];
        };
        QueueEntityListing: {
            entities?: components["schemas"]["Queue"][];
            firstUri?: string;
            lastUri?: string;
            nextUri?: string;
            pageCount?: number;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
            total?: number;
        };
        QueueFullReference: {
            acwSettings?: components["schemas"]["AcwSettings"];
            agentOwnedRouting?: components["schemas"]["AgentOwnedRouting"];
            autoAnswerOnly?: boolean;
            bullseye?: components["schemas"]["Bullseye"];
            callingPartyName?: string;
            callingPartyNumber?: string;
            cannedResponseLibraries?: components["schemas"]["CannedResponseLibraries"];
            conditionalGroupActivation?: components["schemas"]["ConditionalGroupActivation"];
            conditionalGroupRouting?: components["schemas"]["ConditionalGroupRouting"];
            createdBy?: string;
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            defaultMediaLanguage?: string;
            defaultScripts?: {
                [key: string]: components["schemas"]["Script"];
            };
            description?: string;
            directRouting?: components["schemas"]["DirectRouting"];
            division?: components["schemas"]["Division"];
            emailInQueueFlow?: components["schemas"]["DomainEntityRef"];
            enableAudioMonitoring?: boolean;
            enableManualAssignment?: boolean;
            enableTranscription?: boolean;
            id?: string;
            joinedMemberCount?: number;
            lastAgentRoutingMode?: string;
            mediaSettings?: components["schemas"]["QueueMediaSettings"];
            memberCount?: number;
            memberGroups?: components["schemas"]["MemberGroup"][];
            messageInQueueFlow?: components["schemas"]["DomainEntityRef"];
            modifiedBy?: string;
            name?: string;
            onHoldPrompt?: components["schemas"]["DomainEntityRef"];
            outboundEmailAddress?: components["schemas"]["QueueEmailAddress"];
            outboundMessagingAddresses?: components["schemas"]["QueueMessagingAddresses"];
            peerId?: string;
            queueFlow?: components["schemas"]["DomainEntityRef"];
            routingRules?: components["schemas"]["RoutingRule"][];
            scoringMethod?: string;
            selfUri?: string;
            skillEvaluationMethod?: string;
            suppressInQueueCallRecording?: boolean;
            userMemberCount?: number;
            whisperPrompt?: components["schemas"]["DomainEntityRef"];
        };
        QueueMediaSettings: {
            call?: components["schemas"]["MediaSettings"];
            callback?: components["schemas"]["CallbackMediaSettings"];
            chat?: components["schemas"]["MediaSettings"];
            email?: components["schemas"]["EmailMediaSettings"];
            message?: components["schemas"]["MessageMediaSettings"];
        };
        QueueMember: {
            id?: string;
            joined?: boolean;
            memberBy?: string;
            name?: string;
            ringNumber?: number;
            routingStatus?: components["schemas"]["RoutingStatus"];
            selfUri?: string;
            user?: components["schemas"]["User"];
        };
        QueueMemberEntityListing: {
            entities?: components["schemas"]["QueueMember"][];
            firstUri?: string;
            nextUri?: string;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
        };
        QueueMessagingAddresses: {
            openMessagingRecipient?: components["schemas"]["DomainEntityRef"];
            smsAddress?: components["schemas"]["DomainEntityRef"];
            whatsAppRecipient?: components["schemas"]["DomainEntityRef"];
        };
        QueueObservationDataContainer: {
            data?: components["schemas"]["ObservationMetricData"][];
            group?: {
                [key: string]: string;
            };
        };
        QueueObservationQuery: {
            detailMetrics?: string[];
            filter: components["schemas"]["QueueObservationQueryFilter"];
            metrics: string[];
        };
        QueueObservationQueryClause: {
            predicates: components["schemas"]["QueueObservationQueryPredicate"][];
            /** @enum {string} */
            type: "and" | "or";
        };
        QueueObservationQueryFilter: {
            clauses?: components["schemas"]["QueueObservationQueryClause"][];
            predicates?: components["schemas"]["QueueObservationQueryPredicate"][];
            /** @enum {string} */
            type: "and" | "or";
        };
        QueueObservationQueryPredicate: {
            /** @enum {string} */
            dimension?: "mediaType" | "queueId";
            /** @enum {string} */
            operator?: "matches" | "exists" | "notExists";
            range?: components["schemas"]["NumericRange"];
            /** @enum {string} */
            type?: "dimension" | "property" | "metric";
            value?: string;
        };
        QueueObservationQueryResponse: {
            results?: components["schemas"]["QueueObservationDataContainer"][];
            systemToOrganizationMappings?: {
                [key: string]: string[];
            };
        };
        Recipient: {
            createdBy?: components["schemas"]["User"];
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            flow?: components["schemas"]["Flow"];
            id?: string;
            /** @enum {string} */
            messengerType?: "sms" | "facebook" | "twitter" | "whatsapp" | "webmessaging" | "instagram" | "open" | "apple";
            modifiedBy?: components["schemas"]["User"];
            name?: string;
            selfUri?: string;
        };
        RecipientListing: {
            entities?: components["schemas"]["Recipient"][];
            firstUri?: string;
            lastUri?: string;
            nextUri?: string;
            pageCount?: number;
            pageNumber?: number;
            pageSize?: number;
            previousUri?: string;
            selfUri?: string;
            total?: number;
        };
        RecordersState: {
            adhocState?: string;
            agentExperienceState?: string;
            customerExperienceState?: string;
            snippetState?: string;
        };
        ResourceConditionNode: {
            conjunction?: string;
            operands?: components["schemas"]["ResourceConditionValue"][];
            operator?: string;
            terms?: components["schemas"]["ResourceConditionNode"][];
            variableName?: string;
        };
        ResourceConditionValue: {
            type?: string;
            value?: string;
        };
        ResourcePermissionPolicy: {
            actionSet?: string[];
            actionSetKey?: string;
            allowConditions?: boolean;
            domain?: string;
            entityName?: string;
            id?: string;
            namedResources?: string[];
            policyDescription?: string;
            policyName?: string;
            resourceCondition?: string;
            resourceConditionNode?: components["schemas"]["ResourceConditionNode"];
        };
        Ring: {
            actions?: components["schemas"]["Actions"];
            expansionCriteria?: components["schemas"]["ExpansionCriterium"][];
            memberGroups?: components["schemas"]["MemberGroup"][];
        };
        RoleDivision: {
            divisionId: string;
            roleId: string;
        };
        RoutingRule: {
            operator?: string;
            threshold?: number;
            waitSeconds?: number;
        };
        RoutingSkill: {
            /** Format: date-time */
            dateModified?: string;
            division?: components["schemas"]["Division"];
            id?: string;
            name: string;
            selfUri?: string;
            state?: string;
            version?: string;
        };
        RoutingStatus: {
            startTime?: string;
            /** @enum {string} */
            status?: "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";
            userId?: string;
        };
        ScoredAgent: {
            agent?: components["schemas"]["DomainEntityRef"];
            score?: number;
        };
        ScreenMonitoring: {
            /** Format: date-time */
            connectedTime?: string;
            count?: number;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            monitoringType?: string;
            provider?: string;
            screenMonitoring?: components["schemas"]["AddressableEntityRef"];
            segments?: components["schemas"]["Segment"][];
            state?: string;
            targetUser?: components["schemas"]["AddressableEntityRef"];
        };
        Screenshare: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            peerCount?: number;
            peerId?: string;
            provider?: string;
            segments?: components["schemas"]["Segment"][];
            sharing?: boolean;
            /** Format: date-time */
            startAlertingTime?: string;
            state?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        Script: {
            createdDate?: string;
            customActions?: Record<string, never>;
            division?: components["schemas"]["Division"];
            features?: Record<string, never>;
            id?: string;
            modifiedDate?: string;
            name?: string;
            pages?: components["schemas"]["Page"][];
            publishedDate?: string;
            selfUri?: string;
            startPageId?: string;
            startPageName?: string;
            variables?: Record<string, never>;
            versionDate?: string;
            versionId?: string;
        };
        Section: {
            fieldList?: components["schemas"]["FieldList"][];
            instructionText?: string;
            key?: string;
            state?: string;
        };
        Segment: {
            disconnectType?: string;
            endTime: string;
            howEnded?: string;
            startTime: string;
            type?: string;
        };
        SendMessagingTemplateRequest: {
            bodyParameters?: components["schemas"]["TemplateParameter"][];
            buttonUrlParameters?: components["schemas"]["TemplateParameter"][];
            carouselParameters?: components["schemas"]["CarouselParameters"];
            headerParameters?: components["schemas"]["TemplateParameter"][];
            parameters?: components["schemas"]["TemplateParameter"][];
            responseId?: string;
        };
        ServerDate: {
            currentDate?: string;
        };
        ServiceLevel: {
            durationMs?: number;
            percentage?: number;
        };
        SettingDirection: {
            inbound?: string;
            outbound?: string;
        };
        Signature: {
            alwaysIncluded?: boolean;
            cannedResponseId?: string;
            enabled?: boolean;
            inclusionType?: string;
        };
        SkillsToRemove: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        SocialExpression: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            held?: boolean;
            id?: string;
            peerId?: string;
            previewText?: string;
            provider?: string;
            recordingId?: string;
            scriptId?: string;
            segments?: components["schemas"]["Segment"][];
            socialMediaHub?: string;
            socialMediaId?: string;
            socialUserName?: string;
            /** Format: date-time */
            startAlertingTime?: string;
            /** Format: date-time */
            startHoldTime?: string;
            state?: string;
            wrapup?: components["schemas"]["Wrapup"];
        };
        SocketCommand: {
            correlationId?: string;
            /** @enum {string} */
            message: "ping" | "subscribe" | "unsubscribe";
            topics?: string[];
        };
        SocketCommandResult: {
            /** @description What the command was sent with. */
            correlationId?: unknown;
            message?: string;
            /** @enum {string} */
            result: "200" | "400" | "404";
            status: string;
            topics?: string[];
        };
        StarrableDivision: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        StatisticalSummary: {
            calculatedMetricValue?: number;
            count?: number;
            countNegative?: number;
            countPositive?: number;
            current?: number;
            denominator?: number;
            max?: number;
            min?: number;
            numerator?: number;
            p95?: number;
            p99?: number;
            ratio?: number;
            sum?: number;
            target?: number;
        };
        StorySetting: {
            mention?: components["schemas"]["InboundOnlySetting"];
            reply?: components["schemas"]["InboundOnlySetting"];
        };
        SupportedContentReference: {
            id: string;
            mediaTypes?: components["schemas"]["MediaTypes"];
            name?: string;
            selfUri?: string;
        };
        SupportedLanguage: {
            isDefault?: boolean;
            language?: string;
        };
        SystemMessageSystemMessage: {
            channelId?: string;
            correlationId?: string;
            data?: {
                [key: string]: unknown;
            };
            message?: string;
            oauthClientId?: string;
            oauthClientOrgId?: string;
            organizationId?: string;
            reason?: string;
            systemTopicType?: string;
            userId?: string;
        };
        Team: {
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            description?: string;
            division?: components["schemas"]["WritableDivision"];
            id?: string;
            memberCount?: number;
            name: string;
            selfUri?: string;
        };
        TeamFullReference: {
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            description?: string;
            division?: components["schemas"]["WritableDivision"];
            id?: string;
            memberCount?: number;
            name: string;
            selfUri?: string;
        };
        TemplateParameter: {
            id?: string;
            value?: string;
        };
        TextMessageListing: {
            entities?: components["schemas"]["MessageData"][];
        };
        TokenInfo: {
            OAuthClient?: components["schemas"]["OrgOAuthClient"];
            authorizedScope?: string[];
            clonedUser?: components["schemas"]["TokenInfoClonedUser"];
            /** Format: date-time */
            dateTokenIdles?: string;
            homeOrganization?: components["schemas"]["NamedEntity"];
            organization?: components["schemas"]["NamedEntity"];
        };
        TokenInfoClonedUser: {
            id?: string;
            organization?: components["schemas"]["Entity"];
        };
        TokenRequest: {
            assertion?: string;
            client_id?: string;
            client_secret?: string;
            code?: string;
            code_verifier?: string;
            grant_type: string;
            orgName?: string;
            password?: string;
            redirect_uri?: string;
            refresh_token?: string;
            /** @description Names separated by spaces. */
            scope?: string;
            username?: string;
        };
        TokenResponse: {
            /** @description Opaque. */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            /** @description Grants authorization_code and refresh_token only. */
            refresh_token?: string;
            /** @enum {string} */
            token_type: "bearer";
        };
        TopicDuration: {
            totalMilliseconds?: number;
        };
        TopicOffset: {
            characterCount?: number;
            wordCount?: number;
        };
        TranscriptTopic: {
            confidence?: number;
            duration?: components["schemas"]["TopicDuration"];
            id?: string;
            name?: string;
            offset?: components["schemas"]["TopicOffset"];
            recordingLocation?: number;
            startTimeMilliseconds?: number;
            topicPhrase?: string;
            transcriptPhrase?: string;
        };
        TransferDestination: {
            address?: string;
            userId?: string;
        };
        TransferInitiator: {
            userId?: string;
        };
        TransferRequest: {
            address?: string;
            keepInternalMessageAlive?: boolean;
            queueId?: string;
            /** @enum {string} */
            transferType?: "Attended" | "Unattended";
            userId?: string;
            userName?: string;
            voicemail?: boolean;
        };
        TransferResponse: {
            /** Format: date-time */
            dateIssued?: string;
            destination?: components["schemas"]["TransferDestination"];
            id?: string;
            initiator?: components["schemas"]["TransferInitiator"];
            modifiedBy?: components["schemas"]["TransferResponseModifiedBy"];
            state?: string;
            transferType?: string;
        };
        TransferResponseModifiedBy: {
            id?: string;
            selfUri?: string;
        };
        TransferToAgentRequest: {
            keepInternalMessageAlive?: boolean;
            /** @enum {string} */
            transferType?: "Attended" | "Unattended";
            userDisplayName?: string;
            userId?: string;
            userName?: string;
            voicemail?: boolean;
        };
        TransferToQueueRequest: {
            keepInternalMessageAlive?: boolean;
            queueId?: string;
            queueName?: string;
            /** @enum {string} */
            transferType?: "Attended" | "Unattended";
        };
        TriggerPayload: {
            disconnectType?: string;
            /** @enum {string} */
            topic?: "v2.detail.events.conversation.id.acw" | "v2.detail.events.conversation.id.user.end";
            userId?: string;
        } & {
            [key: string]: unknown;
        };
        TrusteeAuthorization: {
            permissions?: string[];
        };
        Trustor: {
            authorization?: components["schemas"]["TrusteeAuthorization"];
            createdBy?: components["schemas"]["OrgUser"];
            /** Format: date-time */
            dateCreated?: string;
            enabled: boolean;
            id?: string;
            organization?: components["schemas"]["Organization"];
            selfUri?: string;
        };
        TypingSetting: {
            on?: components["schemas"]["SettingDirection"];
        };
        User: {
            acdAutoAnswer?: boolean;
            addresses?: components["schemas"]["Contact"][];
            authorization?: components["schemas"]["UserAuthorization"];
            biography?: components["schemas"]["Biography"];
            certifications?: string[];
            chat?: components["schemas"]["Chat"];
            conversationSummary?: components["schemas"]["UserConversationSummary"];
            /** Format: date-time */
            dateLastLogin?: string;
            dateWelcomeSent?: string;
            department?: string;
            division?: components["schemas"]["Division"];
            email?: string;
            employerInfo?: components["schemas"]["EmployerInfo"];
            geolocation?: components["schemas"]["Geolocation"];
            groups?: components["schemas"]["Group"][];
            id?: string;
            images?: components["schemas"]["Image"][];
            integrationPresence?: components["schemas"]["UserPresence"];
            languagePreference?: string;
            languages?: components["schemas"]["UserRoutingLanguage"][];
            lastTokenIssued?: components["schemas"]["OAuthLastTokenIssued"];
            locations?: components["schemas"]["Location"][];
            manager?: components["schemas"]["User"];
            name?: string;
            outOfOffice?: components["schemas"]["OutOfOffice"];
            preferredName?: string;
            presence?: components["schemas"]["UserPresence"];
            primaryContactInfo?: components["schemas"]["Contact"][];
            profileSkills?: string[];
            routingStatus?: components["schemas"]["RoutingStatus"];
            selfUri?: string;
            skills?: components["schemas"]["UserRoutingSkill"][];
            state?: string;
            station?: components["schemas"]["UserStations"];
            team?: components["schemas"]["Team"];
            title?: string;
            username?: string;
            version: number;
            workPlanBidRanks?: components["schemas"]["WorkPlanBidRanks"];
        };
        UserAuthorization: {
            permissionPolicies?: components["schemas"]["ResourcePermissionPolicy"][];
            permissions?: string[];
            roles?: components["schemas"]["DomainRole"][];
            unusedRoles?: components["schemas"]["DomainRole"][];
        };
        UserConversationSummary: {
            call?: components["schemas"]["MediaSummary"];
            callback?: components["schemas"]["MediaSummary"];
            chat?: components["schemas"]["MediaSummary"];
            email?: components["schemas"]["MediaSummary"];
            message?: components["schemas"]["MediaSummary"];
            socialExpression?: components["schemas"]["MediaSummary"];
            userId?: string;
            video?: components["schemas"]["MediaSummary"];
        };
        UserEndDetailEventTopicUserEndEvent: {
            addressFrom?: string;
            addressTo?: string;
            /** Format: int64 */
            alertingDurationMs?: number;
            ani?: string;
            /** Format: int64 */
            callbackDurationMs?: number;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            /** Format: int64 */
            contactingDurationMs?: number;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** Format: int64 */
            dialingDurationMs?: number;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            /** @enum {string} */
            disconnectType?: "UNKNOWN" | "ENDPOINT" | "CLIENT" | "SYSTEM" | "TRANSFER" | "ERROR" | "PEER" | "OTHER" | "SPAM" | "TIMEOUT" | "TRANSPORT_FAILURE" | "CONFERENCE_TRANSFER" | "CONSULT_TRANSFER" | "FORWARD_TRANSFER" | "NO_ANSWER_TRANSFER" | "NOT_AVAILABLE_TRANSFER" | "UNCALLABLE" | "DND_ENDPOINT" | "DND_TRANSFER" | "INACTIVITY" | "SESSION_EXPIRED" | "TAKEOVER";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            /** Format: int64 */
            heldDurationMs?: number;
            /** Format: int64 */
            interactingDurationMs?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            userId?: string;
            utilizationLabel?: string;
        };
        UserFullReference: {
            acdAutoAnswer?: boolean;
            addresses?: components["schemas"]["Contact"][];
            authorization?: components["schemas"]["UserAuthorization"];
            biography?: components["schemas"]["Biography"];
            certifications?: string[];
            chat?: components["schemas"]["Chat"];
            conversationSummary?: components["schemas"]["UserConversationSummary"];
            /** Format: date-time */
            dateLastLogin?: string;
            dateWelcomeSent?: string;
            department?: string;
            division?: components["schemas"]["Division"];
            email?: string;
            employerInfo?: components["schemas"]["EmployerInfo"];
            geolocation?: components["schemas"]["Geolocation"];
            groups?: components["schemas"]["Group"][];
            id?: string;
            images?: components["schemas"]["Image"][];
            integrationPresence?: components["schemas"]["UserPresence"];
            languagePreference?: string;
            languages?: components["schemas"]["UserRoutingLanguage"][];
            lastTokenIssued?: components["schemas"]["OAuthLastTokenIssued"];
            locations?: components["schemas"]["Location"][];
            manager?: components["schemas"]["User"];
            name?: string;
            outOfOffice?: components["schemas"]["OutOfOffice"];
            preferredName?: string;
            presence?: components["schemas"]["UserPresence"];
            primaryContactInfo?: components["schemas"]["Contact"][];
            profileSkills?: string[];
            routingStatus?: components["schemas"]["RoutingStatus"];
            selfUri?: string;
            skills?: components["schemas"]["UserRoutingSkill"][];
            state?: string;
            station?: components["schemas"]["UserStations"];
            team?: components["schemas"]["Team"];
            title?: string;
            username?: string;
            version: number;
            workPlanBidRanks?: components["schemas"]["WorkPlanBidRanks"];
        };
        UserMe: {
            acdAutoAnswer?: boolean;
            addresses?: components["schemas"]["Contact"][];
            adjacents?: components["schemas"]["Adjacents"];
            authorization?: components["schemas"]["UserAuthorization"];
            autoAnswerSettings?: components["schemas"]["AutoAnswerSettings"];
            biography?: components["schemas"]["Biography"];
            certifications?: string[];
            chat?: components["schemas"]["Chat"];
            conversationSummary?: components["schemas"]["UserConversationSummary"];
            date?: components["schemas"]["ServerDate"];
            /** Format: date-time */
            dateLastLogin?: string;
            dateWelcomeSent?: string;
            department?: string;
            directReports?: components["schemas"]["User"][];
            division?: components["schemas"]["Division"];
            divisionedPresenceDefinitions?: components["schemas"]["OrganizationPresenceDefinition"][];
            email?: string;
            employerInfo?: components["schemas"]["EmployerInfo"];
            favorites?: components["schemas"]["User"][];
            fieldConfigs?: components["schemas"]["FieldConfigs"];
            geolocation?: components["schemas"]["Geolocation"];
            geolocationSettings?: components["schemas"]["GeolocationSettings"];
            groups?: components["schemas"]["Group"][];
            id?: string;
            images?: components["schemas"]["Image"][];
            integrationPresence?: components["schemas"]["UserPresence"];
            languagePreference?: string;
            languages?: components["schemas"]["UserRoutingLanguage"][];
            lastTokenIssued?: components["schemas"]["OAuthLastTokenIssued"];
            locationDefinitions?: components["schemas"]["LocationDefinition"][];
            locations?: components["schemas"]["Location"][];
            manager?: components["schemas"]["User"];
            name?: string;
            orgAuthorization?: components["schemas"]["DomainOrganizationRole"][];
            orgProducts?: components["schemas"]["DomainOrganizationProduct"][];
            organization?: components["schemas"]["Organization"];
            outOfOffice?: components["schemas"]["OutOfOffice"];
            preferredName?: string;
            presence?: components["schemas"]["UserPresence"];
            presenceDefinitions?: components["schemas"]["OrganizationPresence"][];
            primaryContactInfo?: components["schemas"]["Contact"][];
            profileSkills?: string[];
            routingSkills?: components["schemas"]["RoutingSkill"][];
            routingStatus?: components["schemas"]["RoutingStatus"];
            selfUri?: string;
            skills?: components["schemas"]["UserRoutingSkill"][];
            state?: string;
            station?: components["schemas"]["UserStations"];
            superiors?: components["schemas"]["User"][];
            team?: components["schemas"]["Team"];
            title?: string;
            token?: components["schemas"]["TokenInfo"];
            trustors?: components["schemas"]["Trustor"][];
            username?: string;
            version: number;
            workPlanBidRanks?: components["schemas"]["WorkPlanBidRanks"];
        };
        UserPresence: {
            futurePresenceDefinition?: components["schemas"]["PresenceDefinition"];
            id?: string;
            message?: string;
            modifiedDate?: string;
            name?: string;
            presenceDefinition?: components["schemas"]["PresenceDefinition"];
            primary?: boolean;
            selfUri?: string;
            source?: string;
            sourceId?: string;
        };
        UserReferenceWithName: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        UserRoutingLanguage: {
            id?: string;
            languageUri?: string;
            name?: string;
            proficiency?: number;
            selfUri?: string;
            state?: string;
        };
        UserRoutingSkill: {
            id?: string;
            name?: string;
            proficiency?: number;
            selfUri?: string;
            skillUri?: string;
            state?: string;
        };
        UserStartDetailEventTopicUserStartEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            divisionId?: string;
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            userId?: string;
            utilizationLabel?: string;
        };
        UserStation: {
            associatedDate?: string;
            associatedUser?: components["schemas"]["User"];
            defaultUser?: components["schemas"]["User"];
            id?: string;
            name?: string;
            providerInfo?: {
                [key: string]: string;
            };
            type?: string;
            webRtcCallAppearances?: number;
        };
        UserStations: {
            associatedStation?: components["schemas"]["UserStation"];
            defaultStation?: components["schemas"]["UserStation"];
            effectiveStation?: components["schemas"]["UserStation"];
            lastAssociatedStation?: components["schemas"]["UserStation"];
        };
        V2ConversationMessageTypingEventForUserTopicConversationEventTyping: {
            duration?: number;
            type?: string;
        };
        V2ConversationMessageTypingEventForUserTopicConversationMessageEvent: {
            eventType?: string;
            typing?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationEventTyping"];
        };
        V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel: {
            from?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient"];
            id?: string;
            platform?: string;
            time?: string;
            to?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient"];
        };
        V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient: {
            additionalIds?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier"][];
            email?: string;
            firstName?: string;
            id?: string;
            idType?: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient: {
            additionalIds?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier"][];
            email?: string;
            firstName?: string;
            id?: string;
            idType?: string;
            image?: string;
            lastName?: string;
            nickname?: string;
        };
        V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage: {
            channel?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel"];
            direction?: string;
            events?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationMessageEvent"][];
            type?: string;
        };
        V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier: {
            type?: string;
            value?: string;
        };
        V2ConversationMessageTypingEventForUserTopicMessageData: {
            conversationId?: string;
            normalizedMessage?: components["schemas"]["V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage"];
        };
        Video: {
            afterCallWork?: components["schemas"]["AfterCallWork"];
            afterCallWorkRequired?: boolean;
            audioMuted?: boolean;
            /** Format: date-time */
            connectedTime?: string;
            context?: string;
            disconnectType?: string;
            /** Format: date-time */
            disconnectedTime?: string;
            id?: string;
            initialState?: string;
            msids?: string[];
            peerCount?: number;
            peerId?: string;
            provider?: string;
            self?: components["schemas"]["Address"];
            sharingScreen?: boolean;
            /** Format: date-time */
            startAlertingTime?: string;
            state?: string;
            videoMuted?: boolean;
            wrapup?: components["schemas"]["Wrapup"];
        };
        VisibilityCondition: {
            combiningOperation?: string;
            predicates?: Record<string, never>[];
        };
        Voicemail: {
            id?: string;
            uploadStatus?: string;
        };
        WorkPlanBidRanks: {
            biddingTieBreaker?: string;
            id?: string;
            selfUri?: string;
            workPlanBiddingPerformance?: number;
        };
        Wrapup: {
            code?: string;
            durationSeconds?: number;
            endTime?: string;
            name?: string;
            notes?: string;
            provisional?: boolean;
            tags?: string[];
        };
        WrapupCode: {
            createdBy?: string;
            /** Format: date-time */
            dateCreated?: string;
            /** Format: date-time */
            dateModified?: string;
            description?: string;
            division?: components["schemas"]["StarrableDivision"];
            id?: string;
            modifiedBy?: string;
            name: string;
            selfUri?: string;
        };
        WrapupDetailEventTopicWrapupEvent: {
            addressFrom?: string;
            addressTo?: string;
            ani?: string;
            callbackNumbers?: string[];
            /** Format: int64 */
            callbackScheduledTime?: number;
            callbackUserName?: string;
            conversationExternalContactIds?: string[];
            conversationExternalOrganizationIds?: string[];
            /** Format: uuid */
            conversationId?: string;
            /** @enum {string} */
            direction?: "UNKNOWN" | "INBOUND" | "OUTBOUND";
            dnis?: string;
            /** Format: int64 */
            eventTime?: number;
            /** @enum {string} */
            mediaType?: "UNKNOWN" | "VOICE" | "CHAT" | "EMAIL" | "CALLBACK" | "COBROWSE" | "VIDEO" | "SCREENSHARE" | "MESSAGE" | "INTERNALMESSAGE" | "SCREENMONITORING";
            /** @enum {string} */
            messageType?: "UNKNOWN" | "SMS" | "TWITTER" | "FACEBOOK" | "LINE" | "WHATSAPP" | "WEBMESSAGING" | "OPEN" | "INSTAGRAM" | "APPLE";
            /** Format: uuid */
            participantId?: string;
            provider?: string;
            queueId?: string;
            /** Format: uuid */
            sessionId?: string;
            subject?: string;
            utilizationLabel?: string;
            wrapupCode?: string;
            /** Format: int64 */
            wrapupDurationMs?: number;
            wrapupNotes?: string;
        };
        WrapupInput: {
            code?: string;
            disableEndTimeUpdates?: boolean;
            durationSeconds?: number;
            endTime?: string;
            name?: string;
            notes?: string;
            provisional?: boolean;
            tags?: string[];
        };
        WritableDivision: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
        WritableStarrableDivision: {
            id?: string;
            name?: string;
            selfUri?: string;
        };
    };
    responses: {
        /** @description The request conflicts with the current state of the target resource. */
        Conflict: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request timed out. */
        GatewayTimeout: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server encountered an unexpected condition which prevented it from fulfilling the request. */
        InternalServerError: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The client did not send its request in time. */
        RequestTimeout: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is over the size limit. */
        RequestTooLarge: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server is overloaded or down for maintenance. */
        ServiceUnavailable: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Rate limit exceeded. */
        TooManyRequests: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No authentication bearer token specified in authorization header. */
        Unauthorized: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Unsupported or incorrect media type, such as an incorrect Content-Type value in the header. */
        UnsupportedMediaType: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Equals `contextId` of an error body. */
        CorrelationId: string;
        /** @description Calls allowed in the window. */
        RateLimitAllowed: number;
        /** @description Calls used in the current window of 60 seconds. */
        RateLimitCount: number;
        /** @description Whole seconds until the window ends. */
        RateLimitReset: number;
        /** @description Whole seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAnalyticsConversationDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsConversationWithoutAttributes"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postAnalyticsQueuesObservationsQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description query */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueObservationQuery"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueObservationQueryResponse"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsHandover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRequest"];
            };
        };
        responses: {
            /** @description Accepted. The conversation waits in the queue. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAccepted"];
                };
            };
            /** @description The body, the session token or the queue is not acceptable. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not answered by the action itself, which refuses every bad token with 400; a gateway in front may. */
            401: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The session token lacks the scope, or is not the one that owns the conversation. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such conversation. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversationsMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageConversationEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessagesInboundOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description NormalizedMessage */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNormalizedMessage"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenNormalizedMessage"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenNormalizedMessage"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageConversation"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
            };
            cookie?: never;
        };
        /** @description Conversation */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state?: "disconnected";
                };
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageCommunicationMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description communicationId */
                communicationId: string;
            };
            cookie?: never;
        };
        /** @description Message */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionalMessage"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageData"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageCommunicationTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description communicationId */
                communicationId: string;
            };
            cookie?: never;
        };
        /** @description MessageTypingEvent */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageTypingEventRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageMessagesBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        /** @description messageIds */
        requestBody?: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextMessageListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessageMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description messageId */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageData"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationsMessageParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MediaParticipantRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationsMessageParticipantAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ParticipantAttributes"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantAttributes"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationsMessageParticipantCommunication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
                /** @description communicationId */
                communicationId: string;
            };
            cookie?: never;
        };
        /** @description Participant */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaParticipantRequest"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageParticipantCommunicationWrapup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
                /** @description communicationId */
                communicationId: string;
            };
            cookie?: never;
        };
        /** @description Wrap-up */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WrapupInput"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageParticipantReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Transfer request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessageParticipantWrapup: {
        parameters: {
            query?: {
                /** @description Indicates whether or not to fetch provisional wrap-up code. (default to false) */
                provisional?: boolean;
            };
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedWrapupCode"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessageParticipantWrapupcodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversationId */
                conversationId: string;
                /** @description participantId */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrapupCode"][];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageInboundOpenEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description integrationId */
                integrationId: string;
            };
            cookie?: never;
        };
        /** @description NormalizedMessage */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenInboundNormalizedEvent"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEventNormalizedMessage"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEventNormalizedMessage"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageInboundOpenMessage: {
        parameters: {
            query?: {
                /** @description Indicates whether or not to prefetch conversationId (default to false) */
                prefetchConversationId?: boolean;
            };
            header?: never;
            path: {
                /** @description integrationId */
                integrationId: string;
            };
            cookie?: never;
        };
        /** @description NormalizedMessage */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenInboundNormalizedMessage"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenMessageNormalizedMessage"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenMessageNormalizedMessage"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageInboundOpenReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description integrationId */
                integrationId: string;
            };
            cookie?: never;
        };
        /** @description NormalizedMessage */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenInboundNormalizedReceipt"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReceiptNormalizedMessage"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReceiptNormalizedMessage"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessageInboundOpenStructuredResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description integrationId */
                integrationId: string;
            };
            cookie?: never;
        };
        /** @description OpenInboundStructuredResponseMessage */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenInboundStructuredResponseMessage"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStructuredResponseNormalizedMessage"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStructuredResponseNormalizedMessage"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessageDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description messageId */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageData"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessagingIntegrationsOpen: {
        parameters: {
            query?: {
                /** @description Page size (default to 25) */
                pageSize?: number;
                /** @description Page number (default to 1) */
                pageNumber?: number;
                /** @description Expand instructions for the return value. */
                expand?: "supportedContent" | "messagingSetting" | "identityresolution";
                /** @description Filter integrations returned based on the supported content ID */
                "supportedContent.id"?: string;
                /** @description Filter integrations returned based on the setting ID */
                "messagingSetting.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIntegrationEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationsMessagingIntegrationsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description OpenIntegrationRequest */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIntegrationRequest"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIntegration"];
                };
            };
            /** @description Accepted; the integration is being created. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIntegration"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversationsMessagingIntegrationsOpenIntegrationId: {
        parameters: {
            query?: {
                /** @description Expand instructions for the return value. */
                expand?: "supportedContent" | "messagingSetting" | "identityresolution";
            };
            header?: never;
            path: {
                /** @description Integration ID */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIntegration"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteConversationsMessagingIntegrationsOpenIntegrationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Integration ID */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            /** @description Precondition Failed. The integration is in use. */
            412: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationsMessagingIntegrationsOpenIntegrationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Integration ID */
                integrationId: string;
            };
            cookie?: never;
        };
        /** @description OpenIntegrationUpdateRequest */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenIntegrationUpdateRequest"];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIntegration"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationDisconnect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
                /** @description participant ID */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Update request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaParticipantRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchConversationParticipantAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
                /** @description participant ID */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Participant attributes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantAttributes"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationParticipantReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
                /** @description participant ID */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Transfer request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationParticipantReplaceAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
                /** @description participant ID */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Transfer request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferToAgentRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postConversationParticipantReplaceQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description conversation ID */
                conversationId: string;
                /** @description participant ID */
                participantId: string;
            };
            cookie?: never;
        };
        /** @description Transfer request */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferToQueueRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNotificationsAvailabletopics: {
        parameters: {
            query?: {
                /** @description Which fields, if any, to expand */
                expand?: ("description" | "enforced" | "schema" | "visibility" | "transports" | "publicApiTemplateUriPaths" | "requiresPermissions" | "permissionDetails" | "topicParameters")[];
                /** @description Whether or not to include Preview topics (default to true) */
                includePreview?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableTopicEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNotificationsChannels: {
        parameters: {
            query?: {
                /** @description Show user's channels for this specific token or across all tokens for this user and app.  Channel Ids for other access tokens will not be shown, but will be presented to show their existence. (default to token) */
                includechannels?: "token" | "oauthclient";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postNotificationsChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    headNotificationsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel ID */
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel ID */
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putNotificationsChannelSubscriptions: {
        parameters: {
            query?: {
                /** @description Optionally prevent throwing of errors for failed permissions checks. (default to false) */
                ignoreErrors?: boolean;
            };
            header?: never;
            path: {
                /** @description Channel ID */
                channelId: string;
            };
            cookie?: never;
        };
        /** @description Body */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelTopic"][];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postNotificationsChannelSubscriptions: {
        parameters: {
            query?: {
                /** @description Optionally prevent throwing of errors for failed permissions checks. (default to false) */
                ignoreErrors?: boolean;
            };
            header?: never;
            path: {
                /** @description Channel ID */
                channelId: string;
            };
            cookie?: never;
        };
        /** @description Body */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelTopic"][];
            };
        };
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Channel ID */
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOrganizationsMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingMessageRecipients: {
        parameters: {
            query?: {
                /** @description Messenger Type */
                messengerType?: string;
                /** @description Recipient Name */
                name?: string;
                /** @description Page size (default to 25) */
                pageSize?: number;
                /** @description Page number (default to 1) */
                pageNumber?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingMessageRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Recipient ID */
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingQueues: {
        parameters: {
            query?: {
                /** @description Page number (default to 1) */
                pageNumber?: number;
                /** @description Page size (default to 25) */
                pageSize?: number;
                /** @description Note: results are sorted by name. (default to asc) */
                sortOrder?: string;
                /** @description Include only queues with the given name (leading and trailing asterisks allowed) */
                name?: string;
                /** @description Include only queues with the specified ID(s) */
                id?: string[];
                /** @description Include only queues in the specified division ID(s) */
                divisionId?: string[];
                /** @description Include only queues with the specified peer ID(s) */
                peerId?: string[];
                /** @description Include only queues explicitly associated with the specified canned response library ID */
                cannedResponseLibraryId?: string;
                /** @description Include only queues with a peer ID */
                hasPeer?: boolean;
                /** @description Which fields, if any, to expand */
                expand?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingQueue: {
        parameters: {
            query?: {
                /** @description Which fields, if any, to expand */
                expand?: string[];
            };
            header?: never;
            path: {
                /** @description Queue ID */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingQueueEstimatedwaittime: {
        parameters: {
            query?: {
                /** @description conversationId */
                conversationId?: string;
            };
            header?: never;
            path: {
                /** @description queueId */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimatedWaitTimePredictions"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingQueueMediatypeEstimatedwaittime: {
        parameters: {
            query?: {
                /** @description Unique id that represents the interaction label used with media type for EWT calculation */
                labelId?: string;
            };
            header?: never;
            path: {
                /** @description queueId */
                queueId: string;
                /** @description mediaType */
                mediaType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimatedWaitTimePredictions"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRoutingQueueMembers: {
        parameters: {
            query?: {
                /** @description (default to 1) */
                pageNumber?: number;
                /** @description Max value is 100 (default to 25) */
                pageSize?: number;
                /** @description Note: results are sorted by name. (default to asc) */
                sortOrder?: string;
                /** @description Which fields, if any, to expand. */
                expand?: string[];
                /** @description Filter by queue member name (contains-style search) */
                name?: string;
                /** @description Filter by profile skill (contains-style search) */
                profileSkills?: string[];
                /** @description Filter by skill (contains-style search) */
                skills?: string[];
                /** @description Filter by language (contains-style search) */
                languages?: string[];
                /** @description Filter by routing status */
                routingStatus?: string[];
                /** @description Filter by presence */
                presence?: string[];
                /** @description Filter by member type */
                memberBy?: string;
                /** @description Filter by joined status */
                joined?: boolean;
            };
            header?: never;
            path: {
                /** @description Queue ID */
                queueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMemberEntityListing"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTokensMe: {
        parameters: {
            query?: {
                /** @description preserveIdleTTL indicates whether the idle token timeout should be reset or preserved. If preserveIdleTTL is true, then TTL value is not reset. If unset or false, the value is reset. */
                preserveIdleTTL?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTokensMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    headTokensMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUsersMe: {
        parameters: {
            query?: {
                /** @description Which fields, if any, to expand. */
                expand?: string[];
                /** @description Get your presence for a given integration. This parameter will only be used when presence is provided as an expand. */
                integrationPresenceSource?: string;
                /** @description Gets custom user attribute values for given schemas set for user. This parameter will only be used when customAttributes is provided as an expand. The maximum number of schemaIds that can be requested is 100 */
                userCustomAttributeSchemaIds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description successful operation */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserMe"];
                };
            };
            /** @description The request could not be understood by the server due to malformed syntax. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description You are not authorized to perform the requested action. */
            403: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The requested resource was not found. */
            404: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    "inin-ratelimit-allowed": components["headers"]["RateLimitAllowed"];
                    "inin-ratelimit-count": components["headers"]["RateLimitCount"];
                    "inin-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postOauthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The client is unknown, or the grant is not acceptable. */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is known and its secret is wrong. */
            401: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The token endpoint answers POST only. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The form was not complete in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The form is over the size limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The form is compressed, or written in another charset than UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many tokens asked for. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
}
