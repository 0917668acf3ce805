package smtpx

import (
	"bytes"
	"errors"
	"fmt"
	"net/smtp"
	"strings"
)

// Send mails a plain text message.
func Send(addr string, auth smtp.Auth, from, to, subject, body string) error {
	for _, v := range []string{from, to, subject} {
		if strings.ContainsAny(v, "\r\n") {
			return errors.New("smtpx: line break in header")
		}
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "From: %s\r\nTo: %s\r\nSubject: %s\r\n\r\n%s", from, to, subject, body)
	return smtp.SendMail(addr, auth, from, []string{to}, b.Bytes())
}
