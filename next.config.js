/** @type {import("next").NextConfig} */
export default {
	poweredByHeader: false,
	compress: true,
	reactStrictMode: true,
	// `npm test` checks the types; a start should not wait for them.
	typescript: { ignoreBuildErrors: true },
	headers: async () => [
		{
			source: "/:path*",
			headers: [
				{ key: "X-Content-Type-Options", value: "nosniff" },
				{ key: "Referrer-Policy", value: "same-origin" },
				{ key: "X-Frame-Options", value: "DENY" },
				{ key: "Cross-Origin-Resource-Policy", value: "same-origin" },
				{
					key: "Permissions-Policy",
					value: "camera=(), microphone=(), geolocation=()",
				},
			],
		},
		{
			// Only over HTTPS, which the server vouches for: it takes this header from nobody but a trusted proxy. Over plain HTTP
			// browsers ignore both, and complain about the first.
			source: "/:path*",
			has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
			headers: [
				{ key: "Cross-Origin-Opener-Policy", value: "same-origin" },
				{ key: "Strict-Transport-Security", value: "max-age=31536000" },
			],
		},
	],
};
