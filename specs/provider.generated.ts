// Generated from provider.openapi.json by "npm run types:generate". Do not edit.

export interface paths {
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
        delete?: never;
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
        Actions: {
            skillsToRemove?: components["schemas"]["SkillsToRemove"][];
        };
        AcwSettings: {
            timeoutMs?: number;
            /** @enum {string} */
            wrapupPrompt?: "MANDATORY" | "OPTIONAL" | "MANDATORY_TIMEOUT" | "MANDATORY_FORCED_TIMEOUT" | "AGENT_REQUESTED";
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
        AnswerOption: {
            assistanceConditions?: components["schemas"]["AssistanceCondition"][];
            builtInType?: string;
            contextId?: string;
            id?: string;
            text?: string;
            value?: number;
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
        AutoAnswerSetting: {
            enabled: boolean;
        };
        AutoAnswerSettings: {
            settings: {
                [key: string]: components["schemas"]["AutoAnswerSetting"];
            };
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
        ConversationDivisionMembership: {
            division?: components["schemas"]["DomainEntityRef"];
            entities?: components["schemas"]["DivisionEntityRef"][];
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
        ConversationQueueMediaSettings: {
            alertingTimeoutSeconds?: number;
            autoAnswerAlertToneSeconds?: number;
            enableAutoAnswer?: boolean;
            manualAnswerAlertToneSeconds?: number;
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
        NamedEntity: {
            id?: string;
            name?: string;
        };
        OAuthError: {
            description: string;
            /** @enum {string} */
            error: "invalid_client" | "invalid_request" | "unsupported_grant_type" | "unauthorized_client" | "invalid_grant" | "invalid_scope";
            error_description: string;
        };
        OAuthLastTokenIssued: {
            dateIssued?: string;
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
        PhoneNumberColumn: {
            callableTimeColumnName?: string;
            columnName?: string;
            type?: string;
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
        QueueMessagingAddresses: {
            openMessagingRecipient?: components["schemas"]["DomainEntityRef"];
            smsAddress?: components["schemas"]["DomainEntityRef"];
            whatsAppRecipient?: components["schemas"]["DomainEntityRef"];
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
            status?: string;
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
        ServerDate: {
            currentDate?: string;
        };
        ServiceLevel: {
            durationMs?: number;
            percentage?: number;
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
        TransferResponse: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description The token is valid. */
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description No authentication bearer token specified in authorization header. */
            401: {
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
            /** @description The body is no form. */
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
