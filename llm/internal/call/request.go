// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package call

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/jpeg"
	"image/png"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// MaxTopLogprobs is the most alternatives that servers give.
const MaxTopLogprobs = 20

// maxPixels bounds what an image may take when it is decoded, up to 8 bytes a point: that of a large camera.
const maxPixels = 24 << 20

// CheckCompletion refuses a request that no server should see: some answer an empty one with nothing at all.
func CheckCompletion(req llm.CompletionRequest) error {
	texts := 0
	for _, part := range req.Prompt {
		switch {
		case part.Image != nil && part.Text != "":
			return fmt.Errorf("%w: a part is both text and image", llm.ErrInvalidRequest)
		case part.Image != nil:
			if err := CheckImage(*part.Image); err != nil {
				return err
			}
		default:
			texts += len(part.Text)
		}
	}
	if texts == 0 {
		return fmt.Errorf("%w: empty prompt", llm.ErrInvalidRequest)
	}
	for _, stop := range req.Stop {
		if stop == "" {
			return fmt.Errorf("%w: empty stop sequence", llm.ErrInvalidRequest)
		}
	}
	return checkNumbers(req.MaxTokens, req.TopLogprobs)
}

// CheckChat does the same for a chat.
func CheckChat(req llm.ChatRequest) error {
	if len(req.Messages) == 0 {
		return fmt.Errorf("%w: no messages", llm.ErrInvalidRequest)
	}
	for _, m := range req.Messages {
		switch m.Role {
		case "system", "user", "assistant":
		default:
			return fmt.Errorf("%w: a role other than system, user and assistant", llm.ErrInvalidRequest)
		}
		if m.Content == "" && len(m.Images) == 0 {
			return fmt.Errorf("%w: empty message", llm.ErrInvalidRequest)
		}
		if len(m.Images) > 0 && m.Role != "user" {
			return fmt.Errorf("%w: image of another role than user", llm.ErrInvalidRequest)
		}
		for _, image := range m.Images {
			if err := CheckImage(image); err != nil {
				return err
			}
		}
	}
	if req.Schema != nil {
		var object map[string]json.RawMessage
		if json.Unmarshal(req.Schema, &object) != nil || len(object) == 0 {
			return fmt.Errorf("%w: schema is no JSON object", llm.ErrInvalidRequest)
		}
	}
	if strings.Trim(req.SchemaName, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != "" || len(req.SchemaName) > 64 {
		return fmt.Errorf("%w: name of the schema", llm.ErrInvalidRequest)
	}
	return checkNumbers(req.MaxTokens, req.TopLogprobs)
}

// EndsWithAssistant reports whether the assistant has the last word, which some servers take for the beginning of the answer.
func EndsWithAssistant(req llm.ChatRequest) bool {
	return len(req.Messages) > 0 && req.Messages[len(req.Messages)-1].Role == "assistant"
}

func checkNumbers(maxTokens, topLogprobs int) error {
	if maxTokens < 0 {
		return fmt.Errorf("%w: MaxTokens below 0", llm.ErrInvalidRequest)
	}
	if topLogprobs < 0 || topLogprobs > MaxTopLogprobs {
		return fmt.Errorf("%w: TopLogprobs not within 0 and %d", llm.ErrInvalidRequest, MaxTopLogprobs)
	}
	return nil
}

// CheckImage decodes a picture: one that can't be decoded crashes the process that serves the model.
func CheckImage(image llm.Image) error {
	config, decode := png.DecodeConfig, png.Decode
	switch image.MIMEType {
	case "image/png":
	case "image/jpeg":
		config, decode = jpeg.DecodeConfig, jpeg.Decode
	default:
		return fmt.Errorf("%w: image is neither image/png nor image/jpeg", llm.ErrInvalidRequest)
	}
	size, err := config(bytes.NewReader(image.Data))
	if err != nil {
		return fmt.Errorf("%w: image can't be decoded", llm.ErrInvalidRequest)
	}
	if size.Width < 1 || size.Height < 1 || size.Width > maxPixels/size.Height {
		return fmt.Errorf("%w: image of %d by %d points", llm.ErrInvalidRequest, size.Width, size.Height)
	}
	if _, err := decode(bytes.NewReader(image.Data)); err != nil {
		return fmt.Errorf("%w: image can't be decoded", llm.ErrInvalidRequest)
	}
	return nil
}
