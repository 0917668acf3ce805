// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import "slices"

// A kind is what sort of secret a rule finds. It gives the finding its
// message, and the placeholder of a redacted value its name.
type kind uint8

const (
	apiKey kind = iota
	token
	secret
	password
	privateKey
	webhook
	identifier // half of a pair of credentials, worth less alone
	numKinds
)

var kinds = [numKinds]struct{ label, message string }{
	apiKey:     {"API_KEY", "API key"},
	token:      {"TOKEN", "access token"},
	secret:     {"SECRET", "secret"},
	password:   {"PASSWORD", "password"},
	privateKey: {"PRIVATE_KEY", "private key"},
	webhook:    {"WEBHOOK_URL", "webhook address with its secret"},
	identifier: {"CREDENTIAL_ID", "identifier of a credential"},
}

// An entry is a row of the catalog: a permanent rule name, and the formats of
// one provider's credential as the provider documents them. Without words a
// format says enough by itself; with words it counts only where a value is
// given to a name with one of them, as in adafruit_key = "...".
type entry struct {
	name     string
	provider string
	kind     kind
	words    string // separated by blanks
	formats  []string
}

func row(name, provider string, k kind, formats ...string) entry {
	return entry{name: name, provider: provider, kind: k, formats: formats}
}

func named(name, provider string, k kind, words string, formats ...string) entry {
	return entry{name: name, provider: provider, kind: k, words: words, formats: formats}
}

// A group is a part of the catalog.
type group struct {
	title   string
	entries []entry
}

// groups is the whole catalog, in the order of findings at one place.
func groups() []group {
	return []group{
		{"Structure", structural},
		{"Cloud", cloud},
		{"Code hosting and registries", code},
		{"Continuous integration and deployment", delivery},
		{"AI", ai},
		{"Chat and meetings", chat},
		{"Mail and messages", mail},
		{"Payment and commerce", payment},
		{"Databases and search", databases},
		{"Monitoring", monitoring},
		{"Networks and content delivery", networks},
		{"Identity and vaults", identity},
		{"Services", services},
		{"Data, maps and markets", markets},
	}
}

// The rules that are no formats.
const (
	rulePrivateKey = "private_key"
	rulePuTTY      = "putty_private_key"
	ruleJWK        = "jwk_private_key"
	ruleJWT        = "jwt"
	ruleURL        = "url_password"
	ruleBasic      = "basic_auth"
	ruleBearer     = "bearer_token"
	ruleCommand    = "command_line_password"
	ruleKubernetes = "kubernetes_secret"
	ruleSecret     = "generic_secret"
	rulePassword   = "generic_password"
)

var structural = []entry{
	row(rulePrivateKey, "PEM, OpenSSH, PGP", privateKey),
	row(rulePuTTY, "PuTTY", privateKey),
	row(ruleJWK, "JSON Web Key", privateKey),
	row(ruleJWT, "JSON Web Token", token),
	row(ruleURL, "any URL", password),
	row(ruleBasic, "HTTP Basic", password),
	row(ruleBearer, "HTTP Bearer", token),
	row(ruleCommand, "curl", password),
	row(ruleKubernetes, "Kubernetes", secret),
	row(ruleSecret, "any", secret),
	row(rulePassword, "any", password),
}

// catalog is the entries of all groups.
func catalog() []entry {
	var all []entry
	for _, g := range groups() {
		all = append(all, g.entries...)
	}
	return slices.Clip(all)
}
