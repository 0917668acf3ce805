// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build ignore

package fixture

func run(ctx context.Context, client *openai.Client, params openai.ChatCompletionNewParams) error {
	reply, err := client.Chat.Completions.New(ctx, params)
	if err != nil {
		return err
	}
	// ruleid: go-llm-output-executed
	return exec.Command("sh", "-c", reply.Choices[0].Message.Content).Run()
}

func runListed(ctx context.Context, llm llms.Model, question string) error {
	command, err := llms.GenerateFromSinglePrompt(ctx, llm, question)
	if err != nil {
		return err
	}
	if !allowed[command] {
		return errRefused
	}
	// ok: go-llm-output-executed
	return exec.Command("sh", "-c", command).Run()
}

func query(ctx context.Context, llm llms.Model, db *sql.DB, question string) (*sql.Rows, error) {
	statement, err := llms.GenerateFromSinglePrompt(ctx, llm, question)
	if err != nil {
		return nil, err
	}
	// ruleid: go-llm-output-sql
	return db.QueryContext(ctx, statement)
}

func queryFixed(ctx context.Context, llm llms.Model, db *sql.DB, question string) (*sql.Rows, error) {
	name, err := llms.GenerateFromSinglePrompt(ctx, llm, question)
	if err != nil {
		return nil, err
	}
	// ok: go-llm-output-sql
	return db.QueryContext(ctx, "SELECT * FROM items WHERE name = ?", name)
}

func page(ctx context.Context, llm llms.Model, question string) template.HTML {
	answer, _ := llms.GenerateFromSinglePrompt(ctx, llm, question)
	// ruleid: go-llm-output-html
	return template.HTML(answer)
}

func pageClean(ctx context.Context, llm llms.Model, question string) template.HTML {
	answer, _ := llms.GenerateFromSinglePrompt(ctx, llm, question)
	// ok: go-llm-output-html
	return template.HTML(policy.Sanitize(answer))
}

func (t shellTool) Call(ctx context.Context, input string) (string, error) {
	// ruleid: go-agent-tool-runs-anything
	out, err := exec.CommandContext(ctx, "bash", "-c", input).CombinedOutput()
	return string(out), err
}

func (t listedTool) Call(ctx context.Context, input string) (string, error) {
	if !allowed[input] {
		return "refused", nil
	}
	// ok: go-agent-tool-runs-anything
	out, err := exec.CommandContext(ctx, "bash", "-c", input).CombinedOutput()
	return string(out), err
}

func call(c llms.ToolCall) {
	// ruleid: go-agent-tool-by-name
	reflect.ValueOf(tools).MethodByName(c.FunctionCall.Name).Call(nil)
	// ok: go-agent-tool-by-name
	tools[c.FunctionCall.Name].Call(nil)
}

func system(userInput string) {
	// ruleid: go-user-text-in-system-prompt
	openai.SystemMessage("You help. The user says " + userInput)
	// ok: go-user-text-in-system-prompt
	openai.SystemMessage("You help.")
}
