package assistant

import (
	"context"
	"fmt"
	"os/exec"
	"slices"
	"strings"

	"github.com/ollama/ollama/api"
)

var readOnly = []string{"uptime", "df -h", "free -m"}

// Fix asks the local model for a shell command that solves the problem, and runs it.
func Fix(ctx context.Context, client *api.Client, problem string) (string, error) {
	var sb strings.Builder
	req := &api.ChatRequest{
		Model: "llama3.2",
		Messages: []api.Message{
			{Role: "system", Content: "Answer with one shell command and nothing else."},
			{Role: "user", Content: problem},
		},
	}
	err := client.Chat(ctx, req, func(resp api.ChatResponse) error {
		sb.WriteString(resp.Message.Content)
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("chat: %w", err)
	}
	command := strings.TrimSpace(sb.String())
	if !slices.Contains(readOnly, command) {
		return "", fmt.Errorf("the model proposed a command that is not allowed")
	}
	args := strings.Fields(command)
	out, err := exec.CommandContext(ctx, args[0], args[1:]...).CombinedOutput()
	return string(out), err
}
