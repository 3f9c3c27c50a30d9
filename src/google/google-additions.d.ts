/** What Google's services offer and `@types/google-apps-script` 2.0.13 does not know yet. */
declare namespace GoogleAppsScript {
  namespace Forms {
    /** https://developers.google.com/apps-script/reference/forms/email-collection-type */
    interface EmailCollectionTypes {
      readonly VERIFIED: object;
      readonly RESPONDER_INPUT: object;
      readonly DO_NOT_COLLECT: object;
    }
    interface FormApp {
      /** Absent where an older runtime does not offer it. */
      readonly EmailCollectionType?: EmailCollectionTypes;
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      setEmailCollectionType?(type: object): Form;
      /** https://developers.google.com/apps-script/reference/forms/form#isPublished() */
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
