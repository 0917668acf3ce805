// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"time"
)

// Func returns a Scanner out of a function, which must be safe for concurrent use.
func Func(name string, scan func(context.Context, Input) (Result, error)) Scanner { return nil }

// Unscanned returns a Scanner that allows everything, pictures included. Alone
// in a list, it says that a role is not scanned on purpose.
func Unscanned() Scanner { return nil }

// FailOpen returns a Scanner that allows the message when s fails, times out
// or panics. The failure stays visible in Result.Err. It does not allow what s
// refused, nor anything once the caller has cancelled.
func FailOpen(s Scanner) Scanner { return nil }

// Parallel returns a Scanner that runs scanners at the same time. Its Result
// holds theirs in argument order. A Block cancels only those after it, so that
// the outcome does not depend on timing.
func Parallel(scanners ...Scanner) Scanner { return nil }

// Timeout returns a Scanner that fails when s takes longer than d.
func Timeout(s Scanner, d time.Duration) Scanner { return nil }

// ReviewInstead returns a Scanner that asks for human review where s blocks.
func ReviewInstead(s Scanner) Scanner { return nil }

// Cached returns a Scanner that remembers the last size results of s. s sees
// no Past, so that a result depends on the message alone. Failures are not kept.
func Cached(s Scanner, size int) Scanner { return nil }

// OnlyTools returns a Scanner for which the calls of all other tools are blank.
func OnlyTools(s Scanner, tools ...string) Scanner { return nil }
