package tools

import (
	"context"
	"errors"
	"os/exec"
	"strings"

	"github.com/mark3labs/mcp-go/mcp"
)

var allowedCommands = map[string][]string{
	"status": {"git", "status", "--short"},
	"log":    {"git", "log", "--oneline", "-n", "20"},
}

// HandleShell is the handler of the tool "shell".
func HandleShell(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	name, err := req.RequireString("command")
	if err != nil {
		return nil, errors.New("command is missing")
	}
	argv, ok := allowedCommands[name]
	if !ok {
		return mcp.NewToolResultError("command is not allowed"), nil
	}
	out, err := exec.CommandContext(ctx, argv[0], argv[1:]...).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(strings.TrimSpace(string(out))), nil
	}
	return mcp.NewToolResultText(string(out)), nil
}
