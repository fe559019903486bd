import type { PinnedPackage } from '../support/npmPackages';

/** A package of Debian 12, by the bytes of its archive. */
export interface DebianPackage {
	readonly name: string;
	readonly version: string;
	readonly sha256: string;
}

/** The npm packages whose files are compared: nothing of them is run. */
export const npmPackages: readonly PinnedPackage[] = [
	{
		name: 'react-native',
		version: '0.76.5',
		integrity: 'sha512-op2p2kB+lqMF1D7AdX4+wvaR0OPFbvWYs+VBE7bwsb99Cn9xISrLRLAgFflZedQsa5HvnOGrULhtnmItbIKVVw==',
	},
	{
		name: 'pygmentize-bundled',
		version: '2.3.0',
		integrity: 'sha512-6qdRNJxwOWh3pl06KWWPtcgufBDqBZT18E3DS+PxbqGTgO1UU3MTbeWSFqZo6qMmjZO1wBacB7baLo5EZxeJnQ==',
	},
	{
		name: 'node-gyp',
		version: '10.2.0',
		integrity: 'sha512-sp3FonBAaFe4aYTcFdZUn2NYkbP7xroPGYvQmP4Nl5PxamznItBnNCgjrVTKrEfQynInMsJvZrdmqUnysCJ8rw==',
	},
	{
		name: 'better-sqlite3',
		version: '11.7.0',
		integrity: 'sha512-mXpa5jnIKKHeoGzBrUJrc65cXFKcILGZpU3FXR0pradUEm9MA7UZz02qfEejaMcm9iXrSOCenwwYMJ/tZ1y5Ig==',
	},
	{
		name: 'leveldown',
		version: '6.1.1',
		integrity: 'sha512-88c+E+Eizn4CkQOBHwqlCJaTNEjGpaEIikn1S+cINc5E9HEvJ77bqY4JY/HxT5u0caWqsc3P3DcFIKBI1vHt+A==',
	},
	{
		name: 'edge-js',
		version: '23.1.1',
		integrity: 'sha512-js/21P7OvbahY6tYteUAo2QxzVGlcI53YbnQxP85Hf/tJ94iUle4NQ8x7VcS5k8jtRd2uBaDF3JNmx9RpqUuXg==',
	},
	{
		name: 'expo-modules-core',
		version: '2.1.1',
		integrity: 'sha512-yQzYCLR2mre4BNMXuqkeJ0oSNgmGEMI6BcmIzeNZbC2NFEjiaDpKvlV9bclYCtyVhUEVNbJcEPYMr6c1Y4eR4w==',
	},
	{
		name: '@temporalio/core-bridge',
		version: '1.11.5',
		integrity: 'sha512-1IzxtPrndR99golP1yZnvsOHU9QP5o9KdNtM/W5VxChFc0ihmeZpisptgfYyqa9VaO/Bs9wEoSmH6fCSB9knTQ==',
	},
	{
		name: 're2',
		version: '1.21.4',
		integrity: 'sha512-MVIfXWJmsP28mRsSt8HeL750ifb8H5+oF2UDIxGaiJCr8fkMqhLZ7kcX9ADRk2dC8qeGKedB7UVYRfBVpEiLfA==',
	},
	{
		name: 'codemirror',
		version: '5.65.18',
		integrity: 'sha512-Gaz4gHnkbHMGgahNt3CA5HBk5lLQBqmD/pBgeB4kQU6OedZmqMBjlRF0LSrp2tJ4wlLNPm2FfaUd1pDy0mdlpA==',
	},
	{
		name: 'exiftool-vendored.pl',
		version: '13.0.1',
		integrity: 'sha512-+BRRzjselpWudKR0ltAW5SUt9T82D+gzQN8DdOQUgnSVWWp7oLCeTGBRptbQz+436Ihn/mPzmo/xnf0cv/Qw1A==',
	},
	{
		name: '@wordpress/block-library',
		version: '9.14.0',
		integrity: 'sha512-2d7DnmXl+louebxXqCAmqa9ueqtAvXCS/Pk1RdCVLOdQz+d+FpN1TsCmVqJbYxxQzMi/7VMhuNM56shABJXmQg==',
	},
	{
		name: 'react-native-windows',
		version: '0.72.10',
		integrity: 'sha512-3r0pPn7m0e5cgTSFfmjFqqGk1QJnluE8D0M7+vDMwi2L13ofJv7WqggUYLNZNQXP9RNRlQmIHUuuadrH880mEA==',
	},
	{
		name: 'bootstrap-sass',
		version: '3.4.3',
		integrity: 'sha512-vPgFnGMp1jWZZupOND65WS6mkR8rxhJxndT/AcMbqcq1hHMdkcH4sMPhznLzzoHOHkSCrd6J9F8pWBriPCKP2Q==',
	},
	{
		name: '@openzeppelin/contracts',
		version: '5.1.0',
		integrity: 'sha512-p1ULhl7BXzjjbha5aqst+QMLY+4/LCWADXOCsmLHRM77AqiPjnd9vvUN9sosUfhL9JGKpZ0TjEGxgvnizmWGSA==',
	},
	{
		name: 'carbon-components-svelte',
		version: '0.86.2',
		integrity: 'sha512-0bZcjWAWhXsPBLf+93eTJw6S69ZsdzFyQ7XFi8Aunx0Q9HBtuaelRr2SODzKhwtn5ha0fyX5pEgIUaY9bRMd5w==',
	},
	{
		name: '@vuepress/theme-default',
		version: '1.9.10',
		integrity: 'sha512-XnXn9t+pYCIhWi3cZXJlighuy93FFm5yXdISAAlFlcNkshuGtqamkjacHV8q/QZMfOhSIs6wX7Hj88u2IsT5mw==',
	},
	{
		name: '@astrojs/starlight',
		version: '0.30.3',
		integrity: 'sha512-HbGYYIR2Rnrvvc2jD0dUpp8zUzv3jQYtG5im3aulDgE4Jo21Ahw0yXlb/Y134G3LALLbqhImmlbt/h/nDV3yMA==',
	},
	{
		name: '@octokit/graphql-schema',
		version: '15.25.0',
		integrity: 'sha512-aqz9WECtdxVWSqgKroUu9uu+CRt5KnfErWs0dBPKlTdrreAeWzS5NRu22ZVcGdPP7s3XDg2Gnf5iyoZPCRZWmQ==',
	},
	{
		name: 'bootstrap',
		version: '3.4.1',
		integrity: 'sha512-yN5oZVmRCwe5aKwzRj6736nSmKDX7pLYwsXiCj/EYmo16hODaBiT4En5btW/jhBF/seV+XMx3aYwukYC3A49DA==',
	},
	{
		name: 'hubot',
		version: '3.3.2',
		integrity: 'sha512-+8h/s+t5GirjuDW5K1QjTGBGzOU8ksEi51HeLdFghYOWj40x6ndhAU3C6SRPk/7yHj6luVPuVi/Y8s0P+lqM9Q==',
	},
	{
		name: 'elm-test',
		version: '0.19.1-revision12',
		integrity: 'sha512-5GV3WkJ8R/faOP1hwElQdNuCt8tKx2+1lsMrdeIYWSFz01Kp9gJl/R6zGtp4QUyrUtO8KnHsxjHrQNUf2CHkrg==',
	},
	{
		name: 'aws-cdk',
		version: '2.170.0',
		integrity: 'sha512-gjQZnJIBtm5rd2k/s9BLSFeLxiFbHgr4wgNuEajf0dxLwHvZeafZiSTz86SSh03BEU1fB74IV73ozE4RoMTijQ==',
	},
	{
		name: 'cdktf-cli',
		version: '0.20.10',
		integrity: 'sha512-jKcYAUDJH3pbBZxaIOWN6uMoCdjfcDmeuDTEgolTAus+w9sFBI+LBosOSPsi0lP3zS+LfTgds9vApEGEIOmH/w==',
	},
	{
		name: 'fabric-shim',
		version: '2.5.8',
		integrity: 'sha512-9j4ehj6kfz+dld4yuxN8nYsXcr8s5WiqdPrse1szEAPTFEhQU5vJ1/Z8CeVZXTYAXekrI4i79MjPHNU54RwD8A==',
	},
	{
		name: 'three',
		version: '0.170.0',
		integrity: 'sha512-FQK+LEpYc0fBD+J8g6oSEyyNzjp+Q7Ks1C568WWaoMRLW+TkNNWmenWeGgJjV105Gd+p/2ql1ZcjYvNiPZBhuQ==',
	},
	{
		name: 'openai',
		version: '4.76.0',
		integrity: 'sha512-QBGIetjX1C9xDp5XGa/3mPnfKI9BgAe2xHQX6PmO98wuW9qQaurBaumcYptQWc9LHZZq7cH/Y1Rjnsr6uUDdVw==',
	},
	{
		name: 'typescript',
		version: '5.7.2',
		integrity: 'sha512-i5t66RHxDvVN40HfDd1PsEThGNnlMCMT3jMUuoh9/0TaqWevNontacunWyN02LA9/fIbEWlcHZcgTKb9QoaLfg==',
	},
	{
		name: 'bullmq',
		version: '5.34.0',
		integrity: 'sha512-TyzeYDkIGkooYUn/P1CeiJW3Am1TboC3unwhlg1cJIwKksoyuRp97TkHyCZcwLchXbYCUtsGBZFUYf/lTAhdSg==',
	},
	{
		name: 'cordova-android',
		version: '13.0.0',
		integrity: 'sha512-uQG+cSyrB1NMi2aIzihldIupHB9WGpZVvrMMMAAtnyc6tDlEk7gweSSaFsEONyGAnteRYpIvrzg/YwDW08PcUg==',
	},
	{
		name: 'handlebars',
		version: '4.7.8',
		integrity: 'sha512-vafaFqs8MZkRrSX7sFVUdo3ap/eNiLnb4IakshzvP56X5Nr1iGKAIqdX6tMlm6HcNRIkr6AxO5jFEoJzzpT8aQ==',
	},
	{
		name: 'express-generator',
		version: '4.16.1',
		integrity: 'sha512-tWYEx5Y/Llos2qC6yAETmdqEMEPqNUzJ8btGcSZ2zSr8RYOalzffhvh9zx5OQTctvOgJ9kKYxyvFGAIuUuF/wA==',
	},
	{
		name: '@angular/material',
		version: '18.2.14',
		integrity: 'sha512-28pxzJP49Mymt664WnCtPkKeg7kXUsQKTKGf/Kl95rNTEdTJLbnlcc8wV0rT0yQNR7kXgpfBnG7h0ETLv/iu5Q==',
	},
	{
		name: 'node-llama-cpp',
		version: '3.3.1',
		integrity: 'sha512-Lon8EbaT6GMUOkuuhyoqQTnbPz35BZsCnbKWboE+BhpVwcoTOPLI9wOa05y6Q1BquoO8Fj1PtY7jRH25RhL6DQ==',
	},
	{
		name: 'less',
		version: '4.2.1',
		integrity: 'sha512-CasaJidTIhWmjcqv0Uj5vccMI7pJgfD9lMkKtlnTHAdJdYK/7l8pM9tumLyJ0zhbD4KJLo/YvTj+xznQd5NBhg==',
	},
	{
		name: 'hexo-theme-landscape',
		version: '1.0.0',
		integrity: 'sha512-bWQJWMqQI78wWiJPQZq5pJBH20TM442ShCaHGRetuEgMraxH0OKxB3NTupJzNEkzEk8DV2yrdizkXdKN6i501A==',
	},
	{
		name: 'astro',
		version: '5.0.5',
		integrity: 'sha512-xfptdmurDsQcj/Anc7mU+eKlcyV7ppJIlmaSwhX3ZWwK5N/0rGKVmUqnuILgR6MB0XVJiIfublNzDGoyj4Q6BQ==',
	},
	{
		name: '@storybook/svelte',
		version: '10.6.2',
		integrity: 'sha512-P4LfcT2fGEYcqn4CFVkel/TvCHFxLUF8E/H/M8LqU/beJGr0f0c87L64QvDaJJiGjARRWTK1mvd0z8eSYO96Nw==',
	},
	{
		name: 'create-vue',
		version: '3.13.0',
		integrity: 'sha512-2oTChyI0QpTWFRYrtwmzvHf9wt5LT5adXRxNKGYULLYndxGyIaK00SmlMCPfXzLT6W2YBaW0XlB1ViBH5ieOTQ==',
	},
	{
		name: '@vue/theme',
		version: '2.4.0',
		integrity: 'sha512-IzvJ9PJOkW8pMdjM8QETw6A98R0TwCMnxldx6dqn5jel/u82F3flP+raQs3x6Wt8Mfg1jNA+HElZUbDCsmhnLg==',
	},
	{
		name: '@docusaurus/theme-classic',
		version: '3.6.3',
		integrity: 'sha512-1RRLK1tSArI2c00qugWYO3jRocjOZwGF1mBzPPylDVRwWCS/rnWWR91ChdbbaxIupRJ+hX8ZBYrwr5bbU0oztQ==',
	},
	{
		name: 'usb',
		version: '2.14.0',
		integrity: 'sha512-I3lzVOH21BsO6qPYvx1C7Ji08lbuM0qmsEtNGAphqlhNME5cz/vExY+jIXZl+HQIRybI/sTxdyLab5tALsL69w==',
	},
	{
		name: 'tree-sitter',
		version: '0.21.1',
		integrity: 'sha512-7dxoA6kYvtgWw80265MyqJlkRl4yawIjO7S5MigytjELkX43fV2WsAXzsNfO7sBpPPCF5Gp0+XzHk0DwLCq3xQ==',
	},
	{
		name: 'lmdb',
		version: '3.2.0',
		integrity: 'sha512-cDeZAM4mXOwN1IdH93a91qXppn4jXV4NHphg53bqQDRFjJnpYZTgGcjrqpsmm209DtXTvmKMcYJd+XrHybwFZg==',
	},
	{
		name: 'argon2',
		version: '0.41.1',
		integrity: 'sha512-dqCW8kJXke8Ik+McUcMDltrbuAWETPyU6iq+4AhxqKphWi7pChB/Zgd/Tp/o8xRLbg8ksMj46F/vph9wnxpTzQ==',
	},
	{
		name: 'secp256k1',
		version: '5.0.1',
		integrity: 'sha512-lDFs9AAIaWP9UCdtWrotXWWF9t8PWgQDcxqgAnpM9rMqxb3Oaq2J0thzPVSxBwdJgyQtkU/sYtFtbM1RSt/iYA==',
	},
	{
		name: 'zigar-compiler',
		version: '0.15.2',
		integrity: 'sha512-zlJ8kUwndwrLl4iRlIWEcidC2rcSsfeWM0jvbSoxUVf+SEKd4bVik3z4YDivuyX3SUiUjpCMNyp65etD6BKRmQ==',
	},
	{
		name: 'node2nix',
		version: '1.11.0',
		integrity: 'sha512-GG3s/A3EO0KetjI97VHgnqujsltMnrDy1cNZOV3gtIrHpajD7/0kAGsSjh/Dofm5i4kfwzHxCjqIDYxRFGOckQ==',
	},
	{
		name: 'govuk-frontend',
		version: '5.7.1',
		integrity: 'sha512-jF1cq5rn57kxZmJRprUZhTQ31zaBBK4b5AyeJaPX3Yhg22lk90Mx/dQLvOk/ycV3wM7e0y+s4IPvb2fFaPlCGg==',
	},
	{
		name: 'typedoc-default-themes',
		version: '0.12.10',
		integrity: 'sha512-fIS001cAYHkyQPidWXmHuhs8usjP5XVJjWB8oZGqkTowZaz3v7g3KDZeeqE82FBrmkAnIBOY3jgy7lnPnqATbA==',
	},
	{
		name: 'hexo-theme-butterfly',
		version: '5.7.0',
		integrity: 'sha512-MDPlFHbgXRS7OmFYOZfFmA9ehFIkXN6Us1VjCaMI1MDgmJ+IKyMEQeAJBiH6rTUd0gt+d09+ppx87ZMx0S0iUw==',
	},
	{
		name: 'hexo-theme-next',
		version: '8.29.0',
		integrity: 'sha512-mj1wFEwEQCcKeJqnKqV559WsqyVRzZC83PBjjWvOrjBAADvW6gyaCk6X4Zok55Xp6P+7an5q68y1nyzJHOVIAg==',
	},
	{
		name: '@kobalte/core',
		version: '0.13.14',
		integrity: 'sha512-SBVB1lnvYbYt2x3t7fG0lo5fGLEbHQ6PII3NDPva8vD5e2v53On84ZVQiuIk0XI/55R4GQhden7Yem+R/XR8uQ==',
	},
	{
		name: 'create-vite',
		version: '6.0.1',
		integrity: 'sha512-OO8rNsJ4M9kgdX5P/88JUPaSmOZBPr7K+3vU533GL5/i4ntIDfSJLpi3w4Kpu3mTeBQi7whMzXuEe9dRiIrrKA==',
	},
	{
		name: 'bulma',
		version: '0.9.4',
		integrity: 'sha512-86FlT5+1GrsgKbPLRRY7cGDg8fsJiP/jzTqXXVqiUZZ2aZT8uemEOHlU1CDU+TxklPEZ11HZNNWclRBBecP4CQ==',
	},
	{
		name: 'regedit',
		version: '5.1.3',
		integrity: 'sha512-sHsmh8FuioHve3lMmN6gNHdKmgGRxMGzgJ/qfzRQgsPx+Zv8kdlQ0y04JAg/6MqQC/7NRBZ1G5Qiccs1Q9tNtg==',
	},
	{
		name: 'react-dev-utils',
		version: '12.0.1',
		integrity: 'sha512-84Ivxmr17KjUupyqzFode6xKhjwuEJDROWKJy/BthkL7Wn6NJ8h4WE6k/exAv6ImS+0oZLRRW5j/aINMHyeGeQ==',
	},
	{
		name: '@shopify/app',
		version: '3.30.0',
		integrity: 'sha512-VzlYY5FEj09zCND/xQjq7YQVPPaZcLXH0x21s5/F4hjCkeKeNOt6mL3WIqykXm2A4bOL5LgWGz1MzrF/zyP8BQ==',
	},
	{
		name: '@ppwcode/terraform-ppwcode-modules',
		version: '6.2.0',
		integrity: 'sha512-xGpL8OXTCcoF71Sixwjrb+Q+H35YJCSgI+nxPwqgWoEyHmG6k0GVMubIQeXdAs8wbicAYa5cso2GKm40SdddLg==',
	},
	{
		name: 'hubot-scripts',
		version: '2.17.2',
		integrity: 'sha512-OP3sVSuYUZEjcJZfT0dh1YVkg/lPiPUV5InhY2b22Sr69L7qZdheZ7KT6YCghGmBKeUcMjVSb/O0Iqnio7H7Sg==',
	},
	{
		name: '@bendn/stockfish.gd',
		version: '2.1.2',
		integrity: 'sha512-QvJ/d8rRaaz2Q0EchaA4ub2quqAsiQowIRyBhGe7HG4OCnANbhFaoN9id1tSbUG70G+ZIQ7ZZQVQmIBKKQJX7A==',
	},
	{
		name: 'fable-import-react',
		version: '0.5.2',
		integrity: 'sha512-mSlQcNsCUtlemjyXyhpUbMsHwjuVtNzSGvpQ39UnVe0qg1aYN4+VWOwbDGq/4azXhBrZtlE0KRzoHPEvg5jIuQ==',
	},
	{
		name: 'spotify-node-applescript',
		version: '1.1.1',
		integrity: 'sha512-6sjOczwm2N+yOyZbLSoE/fZsWdyOUI9wOT0/GiTrmq+aGrtPIuxlqeCGeZzrYK0qHUO08vQXpleeId6hQjsgig==',
	},
	{
		name: '@sasjs/core',
		version: '4.65.5',
		integrity: 'sha512-7oQVOpUN48/Qx7php3NTN0br84Tbm5tnyXRASt/pSJAwgK7C6N2gy7hsyPueOoKRmZ6OU86YxeYopSIoetrnBQ==',
	},
	{
		name: 'amber',
		version: '0.14.18',
		integrity: 'sha512-yvHOys3z+H9/VufHdF1mPKcJuKK1YcDAK43uy2+qAWc7vLbeVe147t515Lrr+CZynOeRf21XnIWpCQS76rPdPw==',
	},
	{
		name: 'haml',
		version: '0.4.3',
		integrity: 'sha512-Ob1OvsQ+LV7DHINOmf9nyE7s5XktOos9X8/hRgb9iwsWIMITui5NP7ravwHV8anenfzZ4ZRpYHPFqGVXAjvc9g==',
	},
	{
		name: 'hamljs',
		version: '0.6.2',
		integrity: 'sha512-/chXRp4WpL47I+HX1vCCdSbEXAljEG2FBMmgO7Am0bYsqgnEjreeWzUdX1onXqwZtcfgxbCg5WtEYYvuZ5muBg==',
	},
	{
		name: 'haml-coffee',
		version: '1.14.1',
		integrity: 'sha512-Nq47rSEdU5/9AWEd6dwwgJZ1Asgtdr38CPqrId6V06FC5DaDp0xViELg4KjhKh4dGtLonWUDYHPJLEdHwNzgDw==',
	},
	{
		name: '@openui5/sap.uxap',
		version: '1.152.0',
		integrity: 'sha512-E0lzmDEKrzbXyMsws208KLXF8wcyR72VBVBhvXmEQpccYBZqQKY9m+7vDA3k3uHpRsY4FTm1ROzIjsY0PX99NA==',
	},
	{
		name: 'ssh2-sftp-client',
		version: '12.1.1',
		integrity: 'sha512-wYVDgwkpcKG2iPGQQ+QR33xkWqLFIaVrYvA+uON4pmxTPaPuB81f1aooUEPN75e/9DCK6rrKYXb6zR6zP3+EtA==',
	},
	{
		name: 'generator-jhipster-azure-container-apps',
		version: '1.0.9',
		integrity: 'sha512-XHAHs0COsL8IPpaEZeKHU/JJrKBZifjHsAIHBbSD/RFkrP2DANoJE+9n5U0Qq6YLo3dVDPgk28rap1OuhnuEIg==',
	},
	{
		name: '@salesforce/templates',
		version: '66.13.3',
		integrity: 'sha512-OWoOu+p+TCQoOUO4HwQrajYAzaL4+zomJhkf9IDj6VD1Clw2amn8cldmQXeu72pQAjeOy5LTCfG1uWHoqViSug==',
	},
];

/** Debian's, for the languages that npm has hardly a file of. Compared where `apt-get` still has these versions. */
export const debianPackages: readonly DebianPackage[] = [
	{
		name: 'avr-libc',
		version: '1:2.0.0+Atmel3.6.2-3',
		sha256: 'a7adb563082d291c49fe5f4a483fca18d27f30627c2c8a520c5e23578d0fa5af',
	},
	{ name: 'bash-completion', version: '1:2.11-6', sha256: '8f79fbfae64b85ea54f63c6db688f2cd8cb079f40b6164f8b1f9451e37790549' },
	{
		name: 'cl-alexandria',
		version: '20211025.gita67c3a6-1',
		sha256: '032e9fde718f9b2aac5bb2c64a39502a949694ad1a995b00c1862ed231271214',
	},
	{ name: 'cl-ironclad', version: '0.57-3', sha256: '2c4b13010ca7d69be92f3a28c829525d38097663429f837676639b190f7a8398' },
	{ name: 'cmake-data', version: '3.25.1-1', sha256: '8371f9694da94fd551a3ea653e2e25d99747471ca0b48cc029bf5c792ea590a3' },
	{ name: 'dub', version: '1.27.0-3', sha256: '24eed231c62626184309c0eff2cd0bd40d7504b5cba5fa78e2ae2067d817605c' },
	{ name: 'elpa-magit', version: '3.3.0-2', sha256: 'ea02299136e499f5c4aa57a0794212764e161f36f21e9e350b90ef17487e5ab4' },
	{
		name: 'erlang-src',
		version: '1:25.2.3+dfsg-1+deb12u4',
		sha256: '52fc8fbd533e0d094514ba54ff7b7a3244b2cf02a4905cf36dfeccb346d3479b',
	},
	{
		name: 'fish-common',
		version: '3.6.0-3.1+deb12u1',
		sha256: '7386d9ae1851784c9ab3818f18389dbe33f4961f48617393509e2cc99ac6b6e1',
	},
	{
		name: 'fpc-source-3.2.2',
		version: '3.2.2+dfsg-20',
		sha256: 'db7cddd08cd891678dc8273a0b0fe3c88a50b15bb16e940d107aa886a5184a12',
	},
	{ name: 'gawk', version: '1:5.2.1-2', sha256: '9cd63c1b35ff082092c221a23dcb167f72c4d1c3de3a42e11f16181f42ab3b55' },
	{
		name: 'ghdl-mcode',
		version: '2.0.0+dfsg-6.2+b2',
		sha256: '03ae598a0ac9d0cfd2e10e1861d546f25e1e10e6bdfeaca9103ce2aaa168e3e8',
	},
	{ name: 'git-doc', version: '1:2.39.5-0+deb12u3', sha256: '3c89668a11053a6bafade3de1f611f4613db31e082af63f43d8c5b69ad8795ec' },
	{ name: 'gnat-12', version: '12.2.0-14+deb12u1', sha256: 'a39315ef32c1b9a17a2be5e3540ba6f91c441e808211d609e63e3d44f9114e53' },
	{ name: 'golang-1.19-src', version: '1.19.8-2', sha256: '2dfa82fe4f08f4e0193c532e561af4c91871f5235608f04f2bb8d57bb288df5a' },
	{
		name: 'golang-github-alecthomas-chroma-v2-dev',
		version: '2.5.0-1',
		sha256: '3139934dcd27861529a4d39cbabd448c867b3ac0daebb37aa640bcb7ea3050dc',
	},
	{
		name: 'golang-github-hashicorp-hcl-v2-dev',
		version: '2.14.1-2',
		sha256: '1ffd62cfe44b0d4eb5676fe3621d72372e68b66176123e827849dc87396accdf',
	},
	{
		name: 'golang-github-vektah-gqlparser-dev',
		version: '2.5.1-2',
		sha256: '63880cb0eb867991f436cf41c591fcc7cf78ae07e95c1866fc09cc520488ff73',
	},
	{ name: 'guile-3.0-libs', version: '3.0.8-2', sha256: '440dd5572ec396b38e6cdf3510026d3bc558027ba5d7d3992aff66d7d3c3ad4e' },
	{ name: 'guile-3.0', version: '3.0.8-2', sha256: '95652c86639aa2e60db71e034c7cb76d1968c7b294dfd6062edb46a75a2e10d7' },
	{ name: 'hugs', version: '98.200609.21-6+b1', sha256: '96bb595f0c9f9b6c3ca8d168e5737c8cc02a0e4dd635edd9cbc38aa51fac5834' },
	{ name: 'iverilog', version: '11.0-1.1+b1', sha256: '14d9d14dc8256fd89667fb68c3bd93f1c57310b9c95b33fb0d4b7719c887ae2f' },
	{
		name: 'libcoq-stdlib',
		version: '8.16.1+dfsg-1+b2',
		sha256: '8041ed20fb162a30553e273d9d3e8a3e67d97e08020b604af2402cc4be2e6431',
	},
	{
		name: 'libghdl-dev',
		version: '2.0.0+dfsg-6.2+b2',
		sha256: 'b627afad9a6772f37fc1aaf157fb3bbdb681102b5eab159526a0ed0ebae8b769',
	},
	{
		name: 'libhugs-base-bundled',
		version: '98.200609.21-6+b1',
		sha256: '2824c10ea13b5e0f5428e09dcb1234d16f8275476489908ed1e5852ac15c1b5a',
	},
	{
		name: 'libphobos2-ldc-shared-dev',
		version: '1:1.30.0-1+b1',
		sha256: 'ff59faddd85148f68bc2496a412a71fe6890a18fd71d8f58d537bc3221f57b6f',
	},
	{ name: 'libruby3.1', version: '3.1.7-1~deb12u2', sha256: 'cb1372caccb3aada790ec92b8ca87f12652e0d5ad3d82c583b75a77d982c2d44' },
	{ name: 'lua-penlight', version: '1.13.1-3', sha256: '69918434ee650d06aa470d49ba05a1a16ae43e66b8216e135cc5075f7d5d9ff3' },
	{ name: 'nim', version: '1.6.10-2', sha256: '1861cfaaa3e085fb091a1e0b768a2c0d2ace17796b56964b88326fe3468ac399' },
	{ name: 'ocaml-nox', version: '4.13.1-4', sha256: 'f54caa519c341e6d946f993b48759fa9dfcb9b52499d0845185f1990fc9956fc' },
	{ name: 'ocaml', version: '4.13.1-4', sha256: '98ca43adc3edb8994bb89830e51b3bdb7d25449db41a5702cf8ff39696c404ea' },
	{
		name: 'phpmyadmin',
		version: '4:5.2.1+dfsg-1+deb12u1',
		sha256: '65649156757a637d83c873d61511aa964f70fce35d6a6f7e31d18183b71bad91',
	},
	{
		name: 'postgresql-15',
		version: '15.20-0+deb12u1',
		sha256: '8566850f295c2cb5034ff5dd5b40caf97eea81b75a841c8d1f691c05ab8815db',
	},
	{ name: 'python3-doc', version: '3.11.2-1', sha256: '483cbd4804af6e61759c98ad43045987989d6f06fbf968fb175c57c0642e8cc0' },
	{
		name: 'python3-numpy',
		version: '1:1.24.2-1+deb12u1',
		sha256: '64c6e18bd85f881328d70071154c2d8b93fd6de2e07855f81fad5e499694ac03',
	},
	{
		name: 'r-base-core',
		version: '4.2.2.20221110-2',
		sha256: 'cfc8aafc639333d16d9019c7d498ced00fc3565b153682a9d9baa48b9eb96a38',
	},
	{ name: 'r-cran-ggplot2', version: '3.4.1+dfsg-1', sha256: '185d18e5ee33aff006d0e6b31aaa77efde7d39c361f991801f41d2b481408fde' },
	{ name: 'racket-common', version: '8.7+dfsg1-1', sha256: 'aa3c71cb62588aa4ccc959806c123d2719f655e99369b2122d30128461731ce3' },
	{ name: 'racket', version: '8.7+dfsg1-1', sha256: '9333aa6e632c0f42b7d9d0643150789d4a1d15f7db1bcddaf75c5e08698014ed' },
	{ name: 'ruby-rouge', version: '3.30.0-2', sha256: '6dc70df7d84136ad5849c94a60e5dd1f56f7435cb4c3e14e938abff6df4235fb' },
	{ name: 'rust-src', version: '1.63.0+dfsg1-2', sha256: '410b8c6d464cabbe5fb3154ab8c3d374980dd597fbe7e3b7bb3ed8dd1bf11e25' },
	{ name: 'sbcl-source', version: '2:2.2.9-1', sha256: '908656efc0892047dba4f32bddd38388cd4f590c2e149c90f757afc97388cd38' },
	{
		name: 'swi-prolog-core',
		version: '9.0.4+dfsg-2',
		sha256: '6a6cf6baf16a912311badee31b184d5678f5a8b223fe71601ce6d96853da9c70',
	},
	{ name: 'swi-prolog-nox', version: '9.0.4+dfsg-2', sha256: '89a76ab4329bb86194fd9208e99c4e58a2deed3b586ddc5db782d5896e9f89f9' },
	{ name: 'tcllib', version: '1.21+dfsg-1', sha256: '6bf4cbb66b52d47dcf02e8de4469597d25dc475668d49f8b7f3f3135e3eb2d08' },
	{
		name: 'texlive-latex-base',
		version: '2022.20230122-3',
		sha256: '503da57b049873b4c0a2402b602fd1d9dc8653494bc34680537379abf02a88ee',
	},
	{ name: 'verilator', version: '5.006-3', sha256: '97239c73375f4e3c6d5e04afd7afdcae133e1b25bf0d876f81af04f09961c6bf' },
	{
		name: 'vim-runtime',
		version: '2:9.0.1378-2+deb12u2',
		sha256: '6a3dd2317a593742cb247f3494d986b3127887dbe1449253b8efa6112289854e',
	},
	{
		name: 'wordpress',
		version: '6.1.9+dfsg1-0+deb12u1',
		sha256: '506283af0a6194efeb39f2fb19e6131d59142a20b81e280b8e9f331385c54937',
	},
	{ name: 'yosys', version: '0.23-6', sha256: '00cb3419d9c2e8964e588cbfa8a46b8d0ff4b391083a53a82d49ec1c2766330b' },
	{ name: 'apache2', version: '2.4.71-1~deb12u1', sha256: '199c302fd37a8904735a2d28a50b496a86d07d925f8474bb381c0a7bfe755f04' },
	{ name: 'coffeescript-doc', version: '2.7.0-4', sha256: '5085343632ee61846fe151a025f52991f320d1af7f95072d05c08cd4e87eb5ec' },
	{
		name: 'crystal-samples',
		version: '1.6.0+dfsg-3',
		sha256: '9420a19d25d597dc66d66c1d754c779dda2ff7d8759552617409018e50a61b9e',
	},
	{ name: 'dynare', version: '5.3-1', sha256: '9d382f67b15267ca33d6127d802e86b27890da5758bcbccf4837771605d932b7' },
	{ name: 'geany-common', version: '1.38-1', sha256: 'd7a84bab08b84ee1e4e5b964141a654dda414532457ed64986445c5b3dc8f966' },
	{
		name: 'golang-github-hashicorp-terraform-json-dev',
		version: '0.5.0-3',
		sha256: 'd11be9acf4dacfe1c3efd5f31f145cd93c6cb1b119f5c27b38c4977c3f764f69',
	},
	{ name: 'jekyll-theme-minima', version: '2.5.1-2', sha256: 'f2f1429c61d843db2830ad1e646e2730933321c6a4fad76af5c0b1244d85c2dc' },
	{ name: 'matlab2tikz', version: '1.1.0-8', sha256: 'd1f21da6c7029fd91493a77b5f0ec14f855a1281fd66c07cb69c8885d4b06a8f' },
	{
		name: 'nginx-common',
		version: '1.22.1-9+deb12u11',
		sha256: '8ef1715ff5a9764fb5f810116acee417f4e092032212b6e4f392e8d2cd6b0952',
	},
	{ name: 'obs-studio', version: '29.0.2+dfsg-1+b1', sha256: 'aa16157fabb6fd23323b964485eaeadb6d83c82dc6b4ee9582fe78bba6378e9a' },
	{
		name: 'puppet-module-puppetlabs-stdlib',
		version: '8.5.0-1',
		sha256: 'd645102c584ea9f0b07c0f0fbbea7f416ac20d6dcebce8a89b5bbb285460f2cd',
	},
	{
		name: 'qml-module-org-kde-kirigami2',
		version: '5.103.0-1',
		sha256: 'a32cf9f3e376eca540fcaacc8a2d8a27f9822c253ab09eef14769a99566c9859',
	},
	{
		name: 'roundcube-core',
		version: '1.6.5+dfsg-1+deb12u13',
		sha256: '254cf2e046feebc92c91301c826595cd122283c30f5695723c80c0b7f6841d9e',
	},
	{ name: 'ruby-kaminari-core', version: '1.2.2-1', sha256: '453b26a06655278cc196245568f77a1e5b7b790ac8b6669606969b6b08c76f06' },
	{ name: 'systemd', version: '252.39-1~deb12u2', sha256: '286f879c537bfba92e59d580c075ad20ab49020244c79634656850a306dd462b' },
	{ name: 'tuned', version: '2.20.0-1', sha256: '67d8d41f685ad2dd5772fdef3501f77d16e574fc6aba0584650d692d2e62b0a6' },
	{
		name: 'puppet-module-puppetlabs-apache',
		version: '5.5.0-2',
		sha256: '6eff25a1ba7e84da73dcf09003da7d7b4a8238706a0f32769ee396328487f467',
	},
	{
		name: 'golang-github-hashicorp-hcl-dev',
		version: '1.0.0-1.1',
		sha256: 'be4123b5032261eb35e7420331064cfbc58c76b9b11a7c9c8d2209700fe062f8',
	},
	{
		name: 'gmsh-doc',
		version: '4.8.4+ds2-3',
		sha256: '024fe5071e269b9056c9cc535ce8409934aa13d56265c75d07995a57fb183617',
	},
	{
		name: 'freeradius-config',
		version: '3.2.1+dfsg-4+deb12u1',
		sha256: '671fbf937cb1b6d52ed9bd641294be3b903f60e134e2207796d921016e8533f7',
	},
];
