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
	statement := msg.Content[0].Text
	if statement == "" {
		return nil, errors.New("empty answer")
	}
	return a.db.QueryContext(ctx, statement)
}

const prompt = "Write one SQL statement for the table sales(region, day, total). Question: "
