/** Something to correct, and where: an entry's id or a file. */
export interface Problem {
	readonly where: string;
	readonly message: string;
}
