// SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
// SPDX-License-Identifier: MIT

// The Go library masterzen/winrm in a comparison: reads a job from its input, does it in 32 goroutines, prints
// {"seconds", "failures"}.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/masterzen/winrm"
)

type job struct {
	Work      string
	User      string
	Password  string
	Computers [][2]interface{}
	Count     int
}

func (j job) client(computer [2]interface{}) (*winrm.Client, error) {
	endpoint := winrm.NewEndpoint(
		computer[0].(string), int(computer[1].(float64)), false, false, nil, nil, nil, time.Minute)
	return winrm.NewClient(endpoint, j.User, j.Password)
}

func (j job) openAndCloseAShell(computer [2]interface{}) error {
	client, err := j.client(computer)
	if err != nil {
		return err
	}
	shell, err := client.CreateShell()
	if err != nil {
		return err
	}
	return shell.Close()
}

func (j job) shells() int64 {
	var failures int64
	var workers sync.WaitGroup
	computers := make(chan [2]interface{})
	for i := 0; i < 32; i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for computer := range computers {
				if j.openAndCloseAShell(computer) != nil {
					atomic.AddInt64(&failures, 1)
				}
			}
		}()
	}
	for _, computer := range j.Computers {
		computers <- computer
	}
	close(computers)
	workers.Wait()
	return failures
}

type counter struct{ bytes int64 }

func (c *counter) Write(data []byte) (int, error) {
	c.bytes += int64(len(data))
	return len(data), nil
}

func runCommand(shell *winrm.Shell, line string) bool {
	command, err := shell.Execute(line)
	if err != nil {
		return false
	}
	defer command.Close()
	var output counter
	var readers sync.WaitGroup
	readers.Add(2)
	go func() { defer readers.Done(); io.Copy(&output, command.Stdout) }()
	go func() { defer readers.Done(); io.Copy(io.Discard, command.Stderr) }()
	command.Wait()
	readers.Wait()
	return output.bytes > 0 && command.ExitCode() == 0
}

func (j job) commands() int64 {
	client, err := j.client(j.Computers[0])
	if err != nil {
		return int64(j.Count)
	}
	shell, err := client.CreateShell()
	if err != nil {
		return int64(j.Count)
	}
	defer shell.Close()
	var failures int64
	for i := 0; i < j.Count; i++ {
		if !runCommand(shell, fmt.Sprintf("echo command %d", i)) {
			failures++
		}
	}
	return failures
}

func main() {
	var j job
	if err := json.NewDecoder(os.Stdin).Decode(&j); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	started := time.Now()
	var failures int64
	if j.Work == "shells" {
		failures = j.shells()
	} else {
		failures = j.commands()
	}
	json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"seconds": time.Since(started).Seconds(), "failures": failures})
}
