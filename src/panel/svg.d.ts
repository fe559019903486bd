/** An icon's source, put into the bundle by esbuild. */
declare module '*.svg' {
	const source: string;
	export default source;
}
