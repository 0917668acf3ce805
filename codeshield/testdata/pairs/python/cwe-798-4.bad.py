import smtplib
from email.message import EmailMessage

SMTP_USER = "alerts@example.com"
SMTP_PASS = "W!nter-2023-mail"


def send_alert(subject: str, text: str, to: str) -> None:
    msg = EmailMessage()
    msg["Subject"], msg["From"], msg["To"] = subject, SMTP_USER, to
    msg.set_content(text)
    with smtplib.SMTP_SSL("smtp.example.com", 465) as smtp:
        smtp.login(SMTP_USER, SMTP_PASS)
        smtp.send_message(msg)
