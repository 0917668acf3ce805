import smtplib
import os
from email.message import EmailMessage

SMTP_USER = "alerts@example.com"


def send_alert(subject: str, text: str, to: str) -> None:
    msg = EmailMessage()
    msg["Subject"], msg["From"], msg["To"] = subject, SMTP_USER, to
    msg.set_content(text)
    with smtplib.SMTP_SSL("smtp.example.com", 465) as smtp:
        smtp.login(SMTP_USER, os.environ["SMTP_PASSWORD"])
        smtp.send_message(msg)
