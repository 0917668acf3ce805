// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Toolloop is an agent with files and the web for tools, which reads a page
// that somebody has prepared: without the guard a file is stolen, with it the
// hostile call runs zero times. Run it with
//
//	go run ./examples/toolloop
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"
	"path/filepath"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners"
)

func main() {
	if err := run(context.Background(), os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, out io.Writer) error {
	for _, page := range []string{harmless, hiddenOrder, plainOrder} {
		for _, guarded := range []bool{false, true} {
			r, err := visit(ctx, page, guarded)
			if err != nil {
				return err
			}
			fmt.Fprintf(out, "%s page, guarded: %t\n", page, guarded)
			fmt.Fprintf(out, "  read_file, fetch, upload ran %d, %d, %d times\n", r.ran["read_file"], r.ran["fetch"], r.ran["upload"])
			fmt.Fprintf(out, "  the attacker has %q\n", r.stolen)
			for _, err := range r.refused {
				fmt.Fprintln(out, "  refused:", err)
			}
			if r.err != nil {
				fmt.Fprintln(out, "  the run ended:", r.err)
			} else {
				fmt.Fprintf(out, "  the user reads %q\n", r.answer)
			}
		}
	}
	return nil
}

// agentPolicy is the policy of the agent: that of the preset, and a list of
// the hosts that it may talk to. The preset stops what is hidden. No scanner
// stops every order in plain words, so what an order can bring about is
// limited as well.
func agentPolicy(hosts ...string) firewall.Policy {
	policy := scanners.Agent()
	policy.Scanners[firewall.RoleAssistant] = append(policy.Scanners[firewall.RoleAssistant],
		firewall.Func("hosts", func(_ context.Context, in firewall.Input) (firewall.Result, error) {
			for _, call := range in.Message.ToolCalls {
				if call.Name != "fetch" && call.Name != "upload" {
					continue
				}
				arguments, err := readArguments(call)
				target, urlErr := url.Parse(arguments["url"])
				if err != nil || urlErr != nil || !slices.Contains(hosts, target.Host) {
					return firewall.Result{Decision: firewall.Block, Score: 1, Reason: "a host that is not on the list"}, nil
				}
			}
			return firewall.Result{Decision: firewall.Allow}, nil
		}))
	return policy
}

// A report is what came of one run of the agent.
type report struct {
	answer  string
	err     error          // why the run ended early
	refused []error        // tool calls that failed or were refused
	ran     map[string]int // how often each tool ran
	stolen  []string       // what the attacker was sent
	trace   firewall.Trace // of the session, if there was one
}

// visit runs the agent on a page, with or without the guard.
func visit(ctx context.Context, page string, guarded bool) (report, error) {
	dir, err := os.MkdirTemp("", "toolloop")
	if err != nil {
		return report{}, err
	}
	defer os.RemoveAll(dir)
	for name, text := range map[string]string{"notes.txt": "Meet Ann at 10.", "secrets.txt": "The door code is 7391."} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return report{}, err
		}
	}
	web, err := startWeb()
	if err != nil {
		return report{}, err
	}
	defer web.close()

	tools := toolbox{dir: dir, ran: map[string]int{}}
	a := agent{runTool: tools.run, add: unguarded}
	var session *firewall.Session
	if guarded {
		fw, err := firewall.New(agentPolicy(web.museum))
		if err != nil {
			return report{}, err
		}
		session = fw.NewSession()
		a.runTool = session.Guard(a.runTool) // the one line
		a.add = session.Add                  // for all other messages
	}
	answer, err := a.loop(ctx, "When do I meet Ann? And is the museum open then? See http://"+web.museum+"/"+page)
	return report{answer, err, a.refused, tools.ran, web.collected(), session.Trace()}, nil
}

func unguarded(_ context.Context, m firewall.Message) (firewall.Message, error) { return m, nil }
