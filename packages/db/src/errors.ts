// What can go wrong at the store's door, told apart by class so that a caller need not read messages.

/** The store cannot be reached now: try again later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A statement took longer than allowed and was stopped. */
export class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout';
}

/** Another process holds the data folder. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
  /** The process that holds it. */
  readonly pid: number;
  /** Since when, ISO 8601. */
  readonly since: string;

  constructor(message: string, pid: number, since: string) {
    super(message);
    this.pid = pid;
    this.since = since;
  }
}

/** No release of this id is held. */
export class UnknownRelease extends Error {
  override readonly name = 'UnknownRelease';
  readonly releaseId: string | null;

  constructor(releaseId: string | null) {
    super(
      releaseId === null
        ? 'No release has been published yet.'
        : `No release has the id ${JSON.stringify(releaseId)}.`,
    );
    this.releaseId = releaseId;
  }
}

/** The latest release is no longer the one the publication was made for; nothing was stored. Look again, then decide again. */
export class ReleaseMovedOn extends Error {
  override readonly name = 'ReleaseMovedOn';

  constructor() {
    super('Another release has been published in between.');
  }
}

/** What was to be published contradicts itself or names something unknown; nothing was stored. */
export class InvalidBatch extends Error {
  override readonly name = 'InvalidBatch';
}
