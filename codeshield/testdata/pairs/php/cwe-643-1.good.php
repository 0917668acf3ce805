<?php

function findBook(DOMDocument $doc, string $isbn): ?DOMNode
{
    if (!preg_match('/\A[0-9-]{10,17}\z/', $isbn)) {
        return null;
    }
    $xpath = new DOMXPath($doc);
    $nodes = $xpath->query("//book[@isbn='" . $isbn . "']");
    return $nodes->item(0);
}

function findAuthor(SimpleXMLElement $xml): array
{
    $name = $_GET['author'] ?? '';
    return array_filter($xml->xpath('//author'), fn ($node) => (string) $node->name === $name);
}
