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
				{ key: "Cross-Origin-Opener-Policy", value: "same-origin" },
				{ key: "Cross-Origin-Resource-Policy", value: "same-origin" },
				{
					key: "Permissions-Policy",
					value: "camera=(), microphone=(), geolocation=()",
				},
			],
		},
	],
};
