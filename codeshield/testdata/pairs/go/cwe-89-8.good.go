package analytics

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/anthropics/anthropic-sdk-go"
)

type Analyst struct {
	client *anthropic.Client
	db     *sql.DB
}

// Ask lets the model answer a question about the sales.
func (a *Analyst) Ask(ctx context.Context, question string) (*sql.Rows, error) {
	msg, err := a.client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     anthropic.ModelClaude3_7SonnetLatest,
		MaxTokens: 512,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt + question))},
	})
	if err != nil {
		return nil, err
	}
	var filter struct {
		Region string `json:"region"`
		From   string `json:"from"`
	}
	if err := json.Unmarshal([]byte(msg.Content[0].Text), &filter); err != nil {
		return nil, errors.New("the model's answer is no filter")
	}
	return a.db.QueryContext(ctx, "SELECT day, total FROM sales WHERE region = $1 AND day >= $2", filter.Region, filter.From)
}

const prompt = `Answer with JSON {"region": "...", "from": "YYYY-MM-DD"}. Question: `
