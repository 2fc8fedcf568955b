/** The part of Chrome's API that the measuring runs call from an extension page. */
declare namespace chrome {
  namespace scripting {
    function executeScript(injection: {
      readonly target: { readonly tabId: number };
      readonly files: readonly string[];
    }): Promise<unknown>;
  }
  namespace runtime {
    const onMessage: {
      addListener(
        listener: (message: never, sender: unknown, reply: (answer: unknown) => void) => boolean,
      ): void;
    };
  }
  namespace tabs {
    function query(filter: { readonly url: string }): Promise<{ readonly id?: number }[]>;
    function sendMessage<Answer>(tabId: number, message: unknown): Promise<Answer>;
  }
  namespace permissions {
    function request(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
  }
  /** Only on chrome://extensions. */
  namespace developerPrivate {
    function addHostPermission(extensionId: string, pattern: string): Promise<void>;
  }
}
