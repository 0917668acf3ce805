// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

// Words that name what no country owns, in English, Spanish, French, German,
// Portuguese, Italian, Dutch, the Nordic languages, Polish, Turkish, Russian,
// Chinese, Japanese and Korean.

var phoneWords = []string{
	"phone*", "telephone*", "tel", "call", "call me", "callback", "calling", "mobile*", "cell", "cellphone*", "cellular", "fax*", "sms", "text me", "text him", "text her", "text us", "text message*", "texted", "whatsapp", "dial*", "reach", "reached", "reachable", "contact*", "hotline", "helpline",
	"landline", "ring me", "give me a ring", "ring him", "ring her", "extension", "pager", "voicemail", "caller", "toll free", "my number", "my new number", "messages to", "message to", "send a text", "ph", "desk", "office", "direct line", "switchboard", "reception", "new number", "old number", "his number", "her number", "their number", "our number", "handset", "facetime",
	"teléfono*", "telefon*", "móvil*", "movil", "celular*", "llám*", "llama*", "marque", "marcar", "contacta*", "contacto", "contactar*",
	"téléphone*", "portable", "appel*", "joindre", "joignable", "contactez", "contacter", "numéro de tél", "fixe", "rappel*",
	"handy*", "mobilnummer*", "rufnummer*", "anruf*", "rufen", "erreich*", "durchwahl", "festnetz*", "kontakt*", "fernsprech*",
	"telemóvel", "telemovel", "telemóveis", "ligue", "ligar", "ligação", "contato", "contatar", "telefone*",
	"cellulare", "chiama*", "chiami", "chiamare", "contatta*", "recapito", "numero di tel",
	"telefoon*", "mobiel*", "bel", "bellen", "gsm", "telefonnr", "mobil*", "ring", "puhelin*", "telefonu", "komórk*", "zadzwoń", "cep", "arayın",
	"телефон*", "тел", "позвон*", "звон*", "мобильн*", "τηλέφωνο", "κινητό",
	"电话", "電話", "手机", "手機", "联系", "携帯", "連絡先", "전화", "휴대폰", "연락처", "핸드폰",
}

var cardWords = []string{
	"card*", "creditcard*", "credit", "debit", "visa", "mastercard", "maestro", "amex", "american express", "discover", "diners*", "jcb", "unionpay", "cc", "ccn", "pan", "payment", "pay", "paid", "charge*", "cvv", "cvc", "expir*", "exp", "billing", "refund*", "purchase*", "balance", "declined", "stolen", "overdraft", "spent", "spending",
	"tarjeta*", "crédito", "débito", "carte*", "cb", "karte*", "kreditkarte*", "kartennummer*", "zahlung*", "cartão", "cartao", "cartões", "pagamento", "pago", "paiement", "carta", "carta di credito",
	"creditcard", "betaalkaart", "kort*", "kortti", "karta", "karty", "kart", "карт*", "信用卡", "银行卡", "卡号", "クレジット", "カード", "카드",
}

var ibanWords = []string{"iban*", "bank*", "account*", "transfer*", "wire", "konto*", "überweis*", "cuenta*", "transferencia", "compte", "virement", "virez", "conta", "transferência", "transfira", "conto", "bonifico", "rekening*"}

var ipWords = []string{
	"ip", "ips", "ipv*", "ipaddress", "ipaddr", "address", "addr", "addresses", "host*", "server*", "ping*", "dns", "nameserver", "gateway", "subnet", "network*", "cidr", "proxy", "vpn", "router", "firewall", "client", "remote", "login", "logged in", "reach*", "unreachable", "respon*", "latency", "connect*", "connection*", "traceroute", "ssh", "port",
	"listen*", "bind", "from", "endpoint", "node", "peer", "machine", "website", "visit*", "request*", "origin", "source", "destination", "blocked", "banned", "traffic",
	"dirección", "servidor", "red", "adresse", "serveur", "réseau", "rechner", "netzwerk", "endereço", "rede", "indirizzo", "adres", "アドレス", "地址", "주소",
}

var birthWords = []string{
	"born", "birth", "birthdate", "birthday", "birthdays", "birth date", "date of birth", "dob", "d o b", "bday", "birthyear",
	"nacido", "nacida", "nací", "nació", "nacimiento", "cumpleaños", "né", "née", "naissance", "anniversaire", "geboren", "geb", "geburtsdatum", "geburtstag*", "geburt",
	"nascido", "nascida", "nasceu", "nasci", "nascimento", "aniversário", "nato", "nata", "nascita", "compleanno", "geboortedatum", "geboorte", "född*", "født*", "fødselsdato", "fødselsdag", "syntynyt", "syntymäaika", "urodzon*", "urodzenia", "data urodzenia",
	"doğum", "рожден*", "родил*", "narozen*", "született", "出生", "生日", "生年月日", "誕生日", "생년월일", "생일",
}

var passportWords = []string{
	"passport*", "pasaporte*", "passeport*", "reisepass*", "passnummer", "passnr", "passaporte*", "passaporto", "paspoort*", "pass nr", "passnummer", "passi", "paszport*", "pasaport*", "паспорт*", "travel document",
	"护照", "護照", "パスポート", "旅券", "여권",
}

var licenceWords = []string{
	"driver license", "drivers license", "driver's license", "driver licence", "drivers licence", "driver's licence", "driving license", "driving licence", "driving permit", "driver's permit", "license number", "licence number", "license no", "licence no", "dl number", "dl no", "dl is", "my dl", "his dl", "her dl", "dl id", "state dl", "us dl", "dln", "driver id",
	"license id", "permiso de conducir", "licencia de conducir", "licencia de conducción", "licencia de manejo", "carnet de conducir", "carné de conducir", "permis de conduire", "permis", "führerschein*", "fuehrerschein*", "fahrerlaubnis*",
	"carta de condução", "carteira de motorista", "carteira de habilitação", "cnh", "patente", "patente di guida", "rijbewijs*", "körkort*", "førerkort*", "kørekort*", "ajokortti*", "prawo jazdy", "prawa jazdy", "ehliyet", "водительск*",
	"驾驶证", "驾照", "運転免許", "免許証", "운전면허",
}

var accountWords = []string{
	"bank account*", "account number*", "account no", "account num", "acct*", "accountnumber", "bank acc", "checking account", "savings account", "current account", "a c no", "bban", "routing and account",
	"número de cuenta", "cuenta bancaria", "cuenta corriente", "numéro de compte", "compte bancaire", "kontonummer*", "bankkonto", "konto nr", "kontonr", "número da conta", "conta bancária", "conta corrente", "numero di conto", "conto corrente",
	"rekeningnummer", "rekening", "numer konta", "rachunek", "银行账号", "账号", "口座番号", "계좌",
}
