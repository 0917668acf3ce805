// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Command engine runs the model in a folder for compare.py. It reads lines of a
// number of sequences, of tokens in each and of threads, runs them once, and
// answers with milliseconds of the clock and of the processor and the first logit.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"time"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/deberta"
)

func main() {
	o := deberta.Options{Threads: runtime.GOMAXPROCS(0)}
	flag.BoolVar(&o.Int8, "int8", false, "linear layers in 8 bits")
	flag.StringVar(&o.Kernels, "kernels", "", "instruction set (default the best)")
	flag.Parse()
	start := time.Now()
	m, err := deberta.Load(flag.Arg(0), o)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%g %s\n", time.Since(start).Seconds()*1e3, m.Kernels())
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var sequences, tokens, threads int
		if _, err := fmt.Sscan(lines.Text(), &sequences, &tokens, &threads); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		ids := make([][]int32, sequences)
		for s := range ids {
			ids[s] = make([]int32, tokens)
			for i := range ids[s] {
				ids[s][i] = int32((i*7919+s*31)%1000 + 3)
			}
		}
		out := make([]float32, sequences*len(m.Config.Labels))
		wall, cpu := time.Now(), processor()
		if err := m.Logits(out, ids, threads); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(time.Since(wall).Seconds()*1e3, processor()-cpu, out[0])
	}
}

// processor returns the milliseconds of processor time that were used.
func processor() float64 {
	var r syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &r) != nil {
		return 0
	}
	return float64(r.Utime.Nano()+r.Stime.Nano()) / 1e6
}
