/**
 * Calls of Google's that its published types lack.
 *
 * @see https://developers.google.com/apps-script/reference/forms/form
 */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface EmailCollectionTypes {
      readonly DO_NOT_COLLECT: object;
      readonly VERIFIED: object;
      readonly RESPONDER_INPUT: object;
    }
    interface FormApp {
      readonly EmailCollectionType: EmailCollectionTypes;
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      setEmailCollectionType(type: object): Form;
      getEmailCollectionType(): object;
      addPublishedReader(email: string): Form;
      addPublishedReaders(emails: string[]): Form;
      getPublishedReaders(): Base.User[];
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace Script {
    interface ScriptApp {
      requireAllScopes(mode: AuthMode): void;
    }
  }
}
