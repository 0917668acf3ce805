// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package sarif

// The members of SARIF 2.1.0 that this package writes; names and nesting are
// the standard's (sections 3.14 run, 3.20 invocation, 3.27 result, 3.28 location).
type (
	message struct {
		Text string `json:"text"`
	}
	driver struct {
		Name           string `json:"name"`
		Version        string `json:"version,omitempty"`
		InformationURI string `json:"informationUri,omitempty"`
		Rules          []rule `json:"rules"`
	}
	rule struct {
		ID         string         `json:"id"`
		Short      message        `json:"shortDescription"`
		Default    configuration  `json:"defaultConfiguration"`
		Properties map[string]any `json:"properties,omitempty"`
	}
	configuration struct {
		Level Level `json:"level"`
	}
	result struct {
		RuleID     string         `json:"ruleId"`
		RuleIndex  int            `json:"ruleIndex"`
		Level      Level          `json:"level"`
		Message    message        `json:"message"`
		Locations  []location     `json:"locations"`
		Properties map[string]any `json:"properties,omitempty"`
	}
	invocation struct {
		ExecutionSuccessful bool           `json:"executionSuccessful"`
		Notifications       []notification `json:"toolExecutionNotifications"`
	}
	notification struct {
		Level     Level      `json:"level"`
		Message   message    `json:"message"`
		Locations []location `json:"locations"`
	}
	location struct {
		Physical *physical `json:"physicalLocation,omitempty"`
		Logical  []logical `json:"logicalLocations,omitempty"`
	}
	logical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
	}
	physical struct {
		Artifact artifact `json:"artifactLocation"`
		Region   *region  `json:"region,omitempty"`
	}
	artifact struct {
		URI string `json:"uri"`
	}
	region struct {
		StartLine   int    `json:"startLine,omitempty"`
		StartColumn int    `json:"startColumn,omitempty"`
		EndLine     int    `json:"endLine,omitempty"`
		EndColumn   int    `json:"endColumn,omitempty"`
		ByteOffset  *int64 `json:"byteOffset,omitempty"` // 0 is an offset
		ByteLength  *int64 `json:"byteLength,omitempty"`
	}
)

func (l Location) encode() []location {
	if l.Path == "" {
		return []location{}
	}
	at := location{Physical: &physical{Artifact: artifact{URI(l.Path)}, Region: l.Region.encode()}}
	if l.Logical != "" {
		at.Logical = []logical{{l.Logical}}
	}
	return []location{at}
}

func (r Region) encode() *region {
	if r == (Region{}) {
		return nil
	}
	encoded := &region{StartLine: r.Line, StartColumn: r.Column, EndLine: r.EndLine, EndColumn: r.EndColumn}
	if r.Bytes != nil {
		length := r.Bytes.End - r.Bytes.Start
		encoded.ByteOffset, encoded.ByteLength = &r.Bytes.Start, &length
	}
	return encoded
}
