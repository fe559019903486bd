// The words of this file belong to other trades, and the glossary keeps quiet.

export interface Session {
	/** The JWT token that the browser sends with each request. */
	readonly accessToken: string;

	/** Exchanged for a new access token; revoked when the user signs out. */
	readonly refreshToken: string;

	/** The user agent, as the User-Agent header names it. */
	readonly userAgent: string;
}

/**
 * Whether the bearer token has expired.
 *
 * Pay attention to the unit: the token carries seconds since the Unix epoch, `Date.now()` gives
 * milliseconds.
 */
export function isExpired(expiresAt: number, now: number): boolean {
	return expiresAt * 1000 <= now;
}

// The ssh agent holds the key, so the build agent never sees it.
export function authorizationHeader(session: Session): string {
	return `Bearer ${session.accessToken}`;
}
