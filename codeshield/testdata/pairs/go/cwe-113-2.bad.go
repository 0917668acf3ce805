package smtpx

import (
	"bytes"
	"fmt"
	"net/smtp"
)

// Send mails a plain text message.
func Send(addr string, auth smtp.Auth, from, to, subject, body string) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "From: %s\r\nTo: %s\r\nSubject: %s\r\n\r\n%s", from, to, subject, body)
	return smtp.SendMail(addr, auth, from, []string{to}, b.Bytes())
}
