// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// forms are the ways in which a value is given to a name: NAME stands for the
// name's first part in lower case, Name and NAME_ for it in other cases, VALUE
// for the value.
var forms = []string{
	`nameToken="VALUE"`,
	`nameToken = "VALUE"`,
	`nameToken = 'VALUE'`,
	`nameToken=VALUE`,
	`nameToken = VALUE`,
	`NAME_TOKEN=VALUE`,
	`export NAME_TOKEN=VALUE`,
	`export NAME_API_TOKEN='VALUE'`,
	`set NAME_TOKEN=VALUE`,
	`$env:NAME_TOKEN = "VALUE"`,
	`ENV NAME_TOKEN VALUE`,
	`ENV NAME_TOKEN=VALUE`,
	`{"name_token": "VALUE"}`,
	`{"name_token":"VALUE","x":1}`,
	"{\n    \"name_token\": \"VALUE\"\n}",
	`{\"name_token\": \"VALUE\"}`,
	`{"name": "name_token", "value": "VALUE"}`,
	`{"key": "NAME_TOKEN", "value": "VALUE"}`,
	"- name: NAME_TOKEN\n  value: VALUE",
	"- name: NAME_TOKEN\n  value: \"VALUE\"",
	`name_token: VALUE`,
	`name_token: 'VALUE'`,
	`name_token: "VALUE"`,
	"name_token: >-\n  VALUE",
	"name_token: |\n    VALUE",
	`name-token: VALUE`,
	`name.token=VALUE`,
	`<nameToken>VALUE</nameToken>`,
	"<nameToken>\n    VALUE\n</nameToken>",
	`<add key="NameToken" value="VALUE" />`,
	`<property name="name.token" value="VALUE"/>`,
	`<string name="name_token">VALUE</string>`,
	`var nameToken string = "VALUE"`,
	`nameToken := "VALUE"`,
	"nameToken := `VALUE`",
	`const nameToken: &str = "VALUE";`,
	`let name_token = String::from("VALUE");`,
	`let nameToken: String = "VALUE"`,
	`String nameToken = "VALUE";`,
	`string nameToken = @"VALUE";`,
	`config.put("nameToken", "VALUE");`,
	`config["name_token"] = "VALUE"`,
	`os.environ["NAME_TOKEN"] = "VALUE"`,
	`os.environ.get("NAME_TOKEN", "VALUE")`,
	`os.getenv('NAME_TOKEN', 'VALUE')`,
	`os.Setenv("NAME_TOKEN", "VALUE")`,
	`process.env.NAME_TOKEN || "VALUE"`,
	`process.env.NAME_TOKEN ?? 'VALUE'`,
	`ENV['NAME_TOKEN'] ||= 'VALUE'`,
	`name_token => "VALUE"`,
	`:name_token => 'VALUE'`,
	`"name_token" => "VALUE",`,
	`$nameToken = 'VALUE';`,
	`$nameToken .= "VALUE"`,
	`$nameToken ??= "VALUE"`,
	`define('NAME_TOKEN', 'VALUE');`,
	`NAME_TOKEN := VALUE`,
	`NAME_TOKEN ::= "VALUE"`,
	`NAME_TOKEN ?= VALUE`,
	`name_token = b"VALUE"`,
	`name_token = """VALUE"""`,
	"name_token = \"\"\"\nVALUE\n\"\"\"",
	`name_token = f'VALUE'`,
	`if name_token == "VALUE":`,
	`client = Client(name_token="VALUE")`,
	`new Client({ nameToken: 'VALUE' })`,
	`--name-token VALUE`,
	`--name-token=VALUE`,
	`tool --name-token "VALUE" --verbose`,
	`-Dname.token=VALUE`,
	`https://host.invalid.net/x?name_token=VALUE&y=1`,
	`X-Name-Token: VALUE`,
	`-H "X-Name-Token: VALUE"`,
	`Authorization: Bearer VALUE`,
	`"Authorization": "Bearer VALUE"`,
	`Authorization: token VALUE`,
	`my name token is VALUE`,
	`The name API token: VALUE`,
	`Name token: VALUE.`,
	"name_token: `VALUE`",
	`//registry.npmjs.org/:_authToken=VALUE`,
	`#define NAME_TOKEN "VALUE"`,
	`name_token="VALUE" # rotate`,
	`RUN curl -H "name-token: VALUE" host`,
	`{ name = "name_token", value = "VALUE" }`,
	`private static final String NAME_TOKEN = "VALUE";`,
	`const std::string nameToken{"VALUE"};`,
	`nameToken('VALUE')`,
	`.setNameToken("VALUE")`,
	`data.nameToken = VALUE;`,
}

func fill(form, name, value string) string {
	return strings.NewReplacer("NAME", strings.ToUpper(name), "Name", strings.ToUpper(name[:1])+name[1:], "name_", name+"_", "nameToken", name+"Token", "name-", name+"-", "name.", name+".", "VALUE", value,
		"name token", name+" token", "name API", name+" API").Replace(form)
}

func TestForms(t *testing.T) {
	s := newScanner(t, Config{})
	r := rand.New(rand.NewPCG(3, 3))
	for _, form := range forms {
		for _, c := range []struct{ name, template string }{{"acme", "{a:32}"}, {"acme", "{x:40}"}, {"datadog", "{l:40}"}, {"snyk", "{g}"}, {"acme", "{b:43}="}, {"acme", "{w:24}"}} {
			text := fill(form, c.name, makeSecret(r, c.template))
			assert.NotEmpty(t, finds(text, scanText(t, s, text)), text)
		}
	}
}

// TestRulesInForms holds that the values of all rules are found in all forms.
// What one in a hundred lacks is values that look like words.
func TestRulesInForms(t *testing.T) {
	s := newScanner(t, Config{})
	r := rand.New(rand.NewPCG(13, 13))
	total, found := 0, 0
	for _, e := range catalog() {
		name := "acme"
		if e.words != "" {
			words := strings.Fields(e.words)
			name = strings.Trim(words[r.IntN(len(words))], "_-")
		}
		for _, f := range e.formats {
			for range 8 {
				value := makeSecret(r, f)
				text := fill(forms[r.IntN(len(forms))], name, value)
				if strings.ContainsAny(value, "#\"'`&;,") {
					continue // would end the value in some forms
				}
				total++
				if slices.ContainsFunc(finds(text, scanText(t, s, text)), func(f find) bool {
					return strings.Contains(f.match, value) || strings.Contains(value, f.match)
				}) {
					found++
				}
			}
		}
	}
	assert.Greater(t, total, 5000)
	assert.Greater(t, float64(found)/float64(total), 0.99, "%d of %d", found, total)
	t.Logf("%d of %d", found, total)
}
