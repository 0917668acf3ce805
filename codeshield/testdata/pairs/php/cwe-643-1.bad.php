<?php

function findBook(DOMDocument $doc, string $isbn): ?DOMNode
{
    $xpath = new DOMXPath($doc);
    $nodes = $xpath->query("//book[@isbn='" . $isbn . "']");
    return $nodes->item(0);
}

function findAuthor(SimpleXMLElement $xml): array
{
    $name = $_GET['author'];
    return $xml->xpath("//author[name='$name']");
}
