import type { PinnedPackage } from '../support/npmPackages';

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
	{
		name: 'shiki',
		version: '0.14.7',
		integrity: 'sha512-dNPAPrxSc87ua2sKJ3H5dQ/6ZaY8RNnaAqK+t0eG7p0Soi2ydiqbGOTaZCqaYvA/uZYfS1LJnemt3Q+mSfcPCg==',
	},
];
