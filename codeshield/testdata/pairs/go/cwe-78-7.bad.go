package tools

import (
	"context"
	"errors"
	"os/exec"
	"strings"

	"github.com/mark3labs/mcp-go/mcp"
)

// HandleShell is the handler of the tool "shell".
func HandleShell(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	command, err := req.RequireString("command")
	if err != nil {
		return nil, errors.New("command is missing")
	}
	out, err := exec.CommandContext(ctx, "bash", "-c", command).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(strings.TrimSpace(string(out))), nil
	}
	return mcp.NewToolResultText(string(out)), nil
}
