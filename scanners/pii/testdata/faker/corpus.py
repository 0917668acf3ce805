# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Writes annotated sentences: values by Faker (pip install faker==37.1.0), sentences of this project.

    corpus.py COUNT SEED > corpus.jsonl
    go test ./scanners/pii -run TestCorpus -v -corpus corpus.jsonl

A line is {"locale", "text", "spans": [[type, value], ...]}.
"""
import json
import random
import sys

from faker import Faker

LOCALES = ["en_US", "en_GB", "en_CA", "en_AU", "en_IN", "en_IE", "en_NZ", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_CH", "es_ES", "es_MX", "es_AR", "es_CL", "es_CO",
           "pt_BR", "pt_PT", "it_IT", "nl_NL", "sv_SE", "da_DK", "no_NO", "fi_FI", "pl_PL", "cs_CZ", "hu_HU", "ro_RO", "tr_TR", "el_GR", "ja_JP", "zh_CN", "ko_KR", "he_IL"]

TEMPLATES = {
    "en": {
        "phone": ["Please call me back on {phone} before noon.", "My number is {phone}, thanks.", "You can reach {name} at {phone}.", "Phone: {phone}", "Contact: {name}, {phone}",
                  "The old mobile {phone} does not work any more, use {phone2} instead.", "I moved, so {phone} is no longer my telephone.", "Can you text the code to {phone}?",
                  "{name}\n{company}\nTel: {phone}", "Delete {phone} from your list, please.", "The hotline of {company} is {phone}.", "Fax it to {phone}"],
        "card": ["I want to cancel my card {card}.", "Please charge {card} for the flight.", "Is {card} a valid credit card?", "card number: {card}, it expires in May", "cc {card} was declined twice",
                 "Payment by {card} failed", "Somebody used {card} in {city}, block it.", "What is the balance of {card}?", "My Visa is {card}."],
        "mail": ["Write to {mail} for details.", "My e-mail is {mail}.", "{name} <{mail}>", "Send the bill to {mail}, please.", "Who owns {mail}?", "E-mail:{mail}"],
        "iban": ["Transfer it to {iban}.", "My IBAN is {iban}, at {company}.", "IBAN: {iban}", "Send the money to {iban} by Friday", "Which bank has {iban}?"],
        "ssn": ["My SSN is {ssn}.", "social security number: {ssn}", "{name}'s social security number is {ssn}", "I forgot to give you my social: {ssn}", "SSN {ssn}", "Here is the SSN of the applicant, {ssn}, born in {city}.",
                "Her ssn is {ssn}, please verify"],
        "ip": ["The request came from {ip}.", "I can't reach {ip} any more.", "IP address: {ip}", "block {ip} on the firewall", "Somebody from {ip} logged into my account", "ping {ip} times out"],
        "mixed": ["{name}\n{company}\n{address}\nMobile: {phone}\nDesk: {phone2}", "Name: {name}, address: {address}, phone: {phone}, mail: {mail}", "{name} moved to {address}; call {phone}.",
                  "Dear {name}, your account {account} at {company} was closed. Call {phone} or write to {mail}.", "Customer {name}, born {birth}, SSN {ssn}, card {card}, IBAN {iban}", "Passport {passport}, licence {licence}, phone {phone}",
                  "My passport number is {passport} and I was born on {birth}.", "Driver's license {licence}, issued {date}", "Account number {account}, routing {digits9}", "Ship it to {address}. Order {digits}.",
                  "{name};{mail};{phone};{card};{date}", "{{\"name\": \"{name}\", \"phone\": \"{phone}\", \"zip\": \"{zip}\", \"card\": \"{card}\", \"created\": \"{date}\"}}", "{name} ({birth}) paid with {card} from {ip} on {date}.",
                  "I'd like to order a taxi to {address}, my phone number is {phone}, the code at the door is {small}.", "How do I change the address linked to my credit card {card} to {address}?",
                  "{company} ({mail}, {phone}) has the tax number {digits9}.", "Zip code {zip}, phone {phone}, invoice {digits}", "See {url} or call {phone}", "Car {plate}, owner {name}, {phone}"],
        "none": ["The order {digits} was shipped on {date}.", "Version {version} fixes {small} bugs.", "We sold {price} worth of goods in {year}.", "Ticket {digits} is open since {date}.", "{name} lives in {city}.",
                 "See RFC {small} and section 3.2.{small}.", "Invoice {digits}, due {date}, total {price}", "commit {hex} broke the build", "At {time} the sensor read {price}."],
    },
    "de": {"phone": ["Bitte rufen Sie mich unter {phone} an.", "Meine Telefonnummer ist {phone}.", "Handy: {phone}", "Sie erreichen {name} unter {phone}."], "card": ["Meine Kreditkarte {card} wurde gestohlen.", "Zahlung mit Karte {card}"],
           "mail": ["Schreiben Sie an {mail}."], "iban": ["Überweisen Sie auf {iban}.", "Meine IBAN lautet {iban}."], "ip": ["Der Server {ip} antwortet nicht."], "none": ["Bestellung {digits} vom {date}.", "Rechnung {digits} über {price}"]},
    "fr": {"phone": ["Appelez-moi au {phone}.", "Mon numéro de téléphone est le {phone}.", "Tél. : {phone}"], "card": ["Ma carte {card} a été volée."], "mail": ["Écrivez à {mail}."], "iban": ["Virez la somme sur {iban}."],
           "ip": ["Le serveur {ip} ne répond pas."], "none": ["Commande {digits} du {date}."]},
    "es": {"phone": ["Llámame al {phone}.", "Mi teléfono es {phone}.", "Móvil: {phone}"], "card": ["Me robaron la tarjeta {card}."], "mail": ["Escribe a {mail}."], "iban": ["Haz la transferencia a {iban}."],
           "ip": ["El servidor {ip} no responde."], "none": ["Pedido {digits} del {date}."]},
    "pt": {"phone": ["Ligue para {phone}.", "O meu telefone é {phone}.", "Celular: {phone}"], "card": ["Perdi o cartão {card}."], "mail": ["Escreva para {mail}."], "iban": ["Transfira para {iban}."],
           "ip": ["O servidor {ip} não responde."], "none": ["Encomenda {digits} de {date}."]},
}


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    random.seed(seed)
    Faker.seed(seed)
    fakers = {l: Faker(l) for l in LOCALES}
    us = fakers["en_US"]

    def card():
        n = us.credit_card_number()
        if len(n) == 16 and random.random() < 0.4:
            return random.choice([" ", "-"]).join(n[i:i + 4] for i in range(0, 16, 4))
        if len(n) == 15 and random.random() < 0.3:
            return f"{n[:4]} {n[4:10]} {n[10:]}"
        return n

    def iban(f):
        v = f.iban()
        return " ".join(v[i:i + 4] for i in range(0, len(v), 4)) if random.random() < 0.4 else v

    def ssn():
        v = us.ssn()
        return v.replace("-", random.choice(["", " "])) if random.random() < 0.3 else v

    for _ in range(count):
        locale = random.choice(LOCALES if random.random() < 0.6 else LOCALES[:2])
        f = fakers[locale]
        lang = locale[:2] if locale[:2] in TEMPLATES and random.random() < 0.8 else "en"
        kind = random.choice(["phone", "phone", "card", "mail", "iban", "ip", "ssn", "none", "mixed", "mixed", "mixed"])
        if kind in ("ssn", "mixed"):
            lang = "en"
        template = random.choice(TEMPLATES[lang][kind])
        values = {
            "phone": f.phone_number(), "phone2": f.phone_number(), "card": card(), "mail": f.email(), "iban": iban(f), "ssn": ssn(), "ip": us.ipv4() if random.random() < 0.7 else us.ipv6(),
            "name": f.name(), "company": f.company(), "city": f.city(), "digits": us.numerify(random.choice(["#########", "##########", "############", "################"])),
            "date": f.date(), "version": us.numerify("%.#.##"), "small": us.numerify("%###"), "price": us.numerify("$#,###.##"), "year": f.year(), "hex": us.sha1(), "time": f.time(),
            "address": f.address(), "account": us.bban() if random.random() < 0.3 else us.numerify("##########"), "birth": f.date_of_birth().strftime(random.choice(["%Y-%m-%d", "%d/%m/%Y", "%B %d, %Y"])),
            "passport": us.passport_number(), "licence": us.bothify("?#######").upper(), "digits9": us.numerify("%########"), "zip": us.numerify(random.choice(["%####", "%####-####"])), "url": f.url() + us.numerify("item/########"),
            "plate": us.license_plate(),
        }
        text, spans = template, []
        names = [n for n in ("phone2", "phone", "card", "mail", "iban", "ssn", "ip") if "{" + n + "}" in template]
        text = template.format(**values)
        for n in names:
            spans.append([n.rstrip("2"), values[n]])
        print(json.dumps({"locale": locale, "text": text, "spans": spans}, ensure_ascii=False))


main()
