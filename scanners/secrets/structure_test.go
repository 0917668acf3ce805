// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"encoding/base64"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func pem(r *rand.Rand, label, newline string, lines int) string {
	b := strings.Repeat("-", 5) + "BEGIN " + label + strings.Repeat("-", 5) + newline
	for range lines {
		b += makeSecret(r, "{b:64}") + newline
	}
	return b + strings.Repeat("-", 5) + "END " + label + strings.Repeat("-", 5)
}

func jwt(r *rand.Rand, header string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(header)) + "." +
		base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"`+makeSecret(r, "{a:12}")+`","iat":1700000000}`)) + "." + makeSecret(r, "{w:43}")
}

// TestStructure holds what the rules without a format find, exactly: the
// finding is between « and ».
func TestStructure(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	b64 := base64.StdEncoding.EncodeToString
	for _, test := range []struct{ name, rule, text string }{
		{"a PEM file", rulePrivateKey, "x\n«" + pem(r, "RSA PRIVATE KEY", "\n", 20) + "»\n"},
		{"PKCS #8", rulePrivateKey, "«" + pem(r, "PRIVATE KEY", "\r\n", 24) + "»"},
		{"an encrypted key", rulePrivateKey, "«" + pem(r, "ENCRYPTED PRIVATE KEY", "\n", 24) + "»"},
		{"OpenSSH", rulePrivateKey, "«" + pem(r, "OPENSSH PRIVATE KEY", "\n", 6) + "»"},
		{"OpenPGP", rulePrivateKey, "«" + pem(r, "PGP PRIVATE KEY BLOCK", "\n", 30) + "»"},
		{"a key in a string", rulePrivateKey, `key = "«` + pem(r, "EC PRIVATE KEY", `\n`, 3) + `»\n"`},
		{"a key in one line", rulePrivateKey, "KEY='«" + pem(r, "EC PRIVATE KEY", " ", 3) + "»'"},
		{"a key that is cut off", rulePrivateKey, "«" + strings.TrimRight(strings.Split(pem(r, "RSA PRIVATE KEY", "\n", 8), "-----END")[0], "\n") + "»\n"},
		{"PuTTY", rulePuTTY, "«PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 1\n" + makeSecret(r, "{b:60}") + "\nPrivate-Lines: 1\n" + makeSecret(r, "{b:60}") + "\nPrivate-MAC: " + makeSecret(r, "{x:64}") + "»\n"},
		{"JWK", ruleJWK, `{"kty":"EC","crv":"P-256","x":"` + makeSecret(r, "{w:43}") + `","d":"«` + makeSecret(r, "{w:43}") + `»"}`},
		{"JWK, symmetric", ruleJWK, `{"k": "«` + makeSecret(r, "{w:43}") + `»", "kty": "oct"}`},
		{"JWT", ruleJWT, "see «" + jwt(r, `{"alg":"HS256","typ":"JWT"}`) + "»."},
		{"JWT in base64", ruleJWT, "x=«" + b64([]byte(jwt(r, `{"alg":"RS256"}`))) + "»"},
		{"URL", ruleURL, "postgres://app:«" + makeSecret(r, "{a:16}") + "»@db.internal.net:5432/x"},
		{"URL with a weak password", ruleURL, "amqp://billing:«Sommer2024!»@mq.corp.net"},
		{"URL without a user", ruleURL, "redis://:«" + makeSecret(r, "{a:20}") + "»@cache.corp.net:6379"},
		{"MySQL's DSN", ruleURL, `"app:«` + makeSecret(r, "{a:14}") + `»@tcp(db.corp.net:3306)/x"`},
		{"basic authentication", ruleBasic, "Authorization: Basic «" + b64([]byte("svc:"+makeSecret(r, "{a:16}"))) + "»"},
		{"a bearer token", ruleBearer, `-H "Authorization: Bearer «` + makeSecret(r, "{w:40}") + `»"`},
		{"curl", ruleCommand, "curl -s -u svc:«" + makeSecret(r, "{a:12}") + "» https://x.corp.net"},
		{"curl, quoted", ruleCommand, "curl --user 'svc:«" + makeSecret(r, "{a:12}") + "»' https://x.corp.net"},
		{"Kubernetes", ruleKubernetes, "apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  first: «" + b64([]byte("correct-horse-9")) + "»\n  second: «" + b64([]byte("battery-staple-4")) + "»\n"},
		{"Kubernetes, data first", ruleKubernetes, "data:\n  first: «" + b64([]byte("correct-horse-9")) + "»\nkind: Secret\n"},
		{"a password", rulePassword, `password = "«Tr0ub4dor&3»"`},
		{"a password in prose", rulePassword, "The password is «Tr0ub4dor&3», do not share it."},
		{"a password for something", rulePassword, "The password for the staging database is «Tr0ub4dor&3»."},
		{"a password for something, with a colon", rulePassword, "root password for db-1.corp.net: «Tr0ub4dor&3»"},
		{"a key for something", ruleSecret, "the api_key for billing is «" + makeSecret(r, "{a:32}") + "»"},
		{"a Spanish key", rulePassword, "La clave del servidor es «Tr0ub4dor&3»"},
		{"a Spanish password", rulePassword, "contraseña: «Tr0ub4dor&3»"},
		{"a German password", rulePassword, "Das Passwort lautet «Tr0ub4dor&3»."},
		{"a French password", rulePassword, "mot de passe : «Tr0ub4dor&3»"},
		{"a Portuguese password", rulePassword, "A senha é «Tr0ub4dor&3»"},
		{"a pass in YAML", rulePassword, "user: ada\npass: «Tr0ub4dor&3»\n"},
		{"an ODBC string", rulePassword, "Server=db;Uid=app;Pwd=«Tr0ub4dor&3»;"},
		{".netrc", rulePassword, "machine x login y password «Tr0ub4dor73»\n"},
		{"a token", ruleSecret, `session_token: "«` + makeSecret(r, "{a:32}") + `»"`},
	} {
		s := newScanner(t, Config{})
		var want []find
		for i, piece := range strings.Split(test.text, "«") {
			if i > 0 {
				value, _, _ := strings.Cut(piece, "»")
				want = append(want, find{test.rule, value})
			}
		}
		text := strings.NewReplacer("«", "", "»", "").Replace(test.text)
		assert.Equal(t, want, finds(text, scanText(t, s, text)), "%s: %q", test.name, text)
	}
}

// TestQuiet holds what is no secret.
func TestQuiet(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	hex := func(n int) string {
		return makeSecret(r, "{x:"+strings.TrimSpace(string(rune('0'+n/10)))+string(rune('0'+n%10))+"}")
	}
	s := newScanner(t, Config{})
	for _, text := range []string{
		// Placeholders, variables, templates.
		`api_key = "YOUR_API_KEY"`, `api_key: "<your-api-key>"`, `token=${TOKEN}`, `token=$TOKEN`, `password: {{ .Values.password }}`, `secret = "%(secret)s"`,
		`API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, `password = "********"`, `password=changeme`, `client_secret: "REPLACE_WITH_SECRET_123"`, `token = os.environ["TOKEN"]`,
		`apiKey: process.env.API_KEY_V2`, `secret: !Ref MySecret2Value`, `password = getpass.getpass()`, `token := cfg.Token2Value`, `auth_token = "insert-token-1234-here"`,
		`api_key = "0123456789abcdef0123456789abcdef"`, `api_key="1234567890123456"`, `key = "abcdefghijklmnopqrstuvwxyz123456"`, `token: [REDACTED_123]`, `password: <PASSWORD_1>`,
		`"password": "password123"`, `"password": "string"`, `password = "hunter2"`, `PASS: TestAddress/ipv4_2B (0.00s)`, `SECRET_KEY=dummy-secret-key-1234567`,
		`AKIA` + `IOSFODNN7EXAMPLE`, documented[0], `"access_token":"` + documented[8] + `"`, `response_type=token&redirect_uri=https%3A%2F%2Fa.b%2Fcallback`, `aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY` + `EXAMPLEKEY`, "ghp_" + strings.Repeat("x", 36), "sk-ant-api03-" + strings.Repeat("A", 95),
		`password: $2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy`, `secret: ENC[AES256_GCM,data:` + makeSecret(r, "{b:40}") + `,iv:x]`, `token: op://vault2/item9/field`,
		`api_key: 00000000-0000-0000-0000-000000000000`, `export TOKEN2=${TOKEN2:-none}`, `"nextToken": "` + makeSecret(r, "{b:64}") + `"`, `ClientRequestToken: ` + makeSecret(r, "{g}"), `password: !vault |`,
		`secret=projects/123456/secrets/db-main/versions/12`, `SECRET_KEY = get_random_secret_key9()`, `tokens for gpt2 are: 1234567890123`, `The key for the map2 is: forest9-and-river7`,
		// Hashes, identifiers, versions.
		"commit " + hex(40), `"integrity": "sha512-` + makeSecret(r, "{b:86}") + `=="`, "golang.org/x/oauth2 v0.30.0 h1:" + makeSecret(r, "{b:43}") + "=", "sha256:" + hex(64), `checksum = "` + hex(64) + `"`,
		`token_hash: ` + hex(64), `password_sha1 = "` + hex(40) + `"`, `key_id: "` + makeSecret(r, "{a:20}") + `"`, `public_key = "` + makeSecret(r, "{b:43}") + `="`, `etag: "` + hex(32) + `"`,
		`credentialsId: "` + makeSecret(r, "{g}") + `"`, `request_id: ` + makeSecret(r, "{g}"), `"cache_key": "` + hex(40) + `"`, `secret_version: 1.22.333-beta4`, `api_version=2024-10-21-preview3`,
		`datadog_sha256: "` + hex(32) + `"`, `heroku release v12 at ` + makeSecret(r, "{g}"), `idempotency_key: ` + makeSecret(r, "{g}"), `csrf_token: "` + hex(32) + `"`,
		// Names in code, words, prose.
		`token = parser.next_token2()`, `secret = SecretStr2FromConfig`, `key = "user.profile.settings.v2.theme"`, `"key": "https://example.com/keys/2024"`, `const tokenPattern = "[A-Za-z0-9]{32}"`,
		`private_key_path: /etc/ssl/private/server2.key`, `keyboard = "logitech-mx-keys-s2"`, `monkey: "bananas4everyone2day"`, `author = "jane.doe2@example.org"`, `tokenizer: "bert-base-uncased-v2"`,
		`The key to success is perseverance2.`, `Tokens are counted: 1,024 per second`, `password: must be at least 12 characters`, `Please enter your password:`, `passkey = "iPhone15ProMax"`,
		`secretName: my-app-tls-2024`, `secretKeyRef: {name: db-credentials-2, key: db-user-2}`, `key: us-east-1a-prod-2023-cluster`, `secret_arn: arn:aws:secretsmanager:us-east-1:123456789012:secret:db`,
		// Structure without a secret.
		"-----BEGIN CERTIFICATE-----\n" + makeSecret(r, "{b:64}") + "\n-----END CERTIFICATE-----", pem(r, "PUBLIC KEY", "\n", 6), "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
		`strings.Contains(text, "-----BEGIN RSA PRIVATE KEY-----")`, "-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----", "eyJub3QiOiJhIGp3dCJ9." + makeSecret(r, "{w:20}.{w:20}"), "eyJhbGciOiJIUzI1NiJ9.eyJh",
		`{"kty":"EC","crv":"P-256","x":"` + makeSecret(r, "{w:43}") + `"}`,
		"postgres://user:password@localhost:5432/db", "postgres://postgres:postgres@db:5432/x", "https://user:${PASS}@host.corp.net", "https://host.corp.net:8080/@user", "redis://:6379@", "mailto://a:b@c", "https://user:pass@example.com",
		"Authorization: Basic " + base64.StdEncoding.EncodeToString([]byte("user:pass")), "Authorization: Basic <credentials>", "Authorization: Bearer <token>", "Authorization: Bearer $TOKEN", "use Basic authentication here", "Bearer tokens are opaque strings2",
		"curl -u user:pass https://x.corp.net", "curl -u $USER:$PASS https://x.corp.net", "curl -u user https://x.corp.net", "docker run -u 1000:1000abc image", "kind: Secret\ndata:\n  x: {{ .Values.x | b64enc }}\n", "kind: ConfigMap\ndata:\n  x: " + base64.StdEncoding.EncodeToString([]byte("correct-horse-9")),
		// Near formats.
		"SK" + hex(31), "AKIA1234", "hf_transformers_model_loading", "sk-learn-compatible-estimators-with-pipelines", "pk_" + "user_profile_settings_table_name_idx", "re_" + "compile_pattern_with_flags_now", "SG.module.submodule", "key-value-store-with-many-entries-inside-it",
		"image/png;base64," + strings.ReplaceAll(makeSecret(r, "{b:60}"), "/", "A"), "s.TestSomethingVeryLongHere", "t1.micro.instance.us-east", "API-DOCUMENTATION-GUIDELINES-PAGE",
	} {
		assert.Empty(t, finds(text, scanText(t, s, text)), "%q", text)
	}
}
