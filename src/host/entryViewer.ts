/** Where entries and briefings are read in full; commands ask it, without knowing what it looks like. */
export interface EntryViewer {
	/** Brings the viewer to the front as it stands. */
	reveal(): Promise<void>;
	showEntry(ordinal: number): Promise<void>;
	showBriefing(id: string): Promise<void>;
}
