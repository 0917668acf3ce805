<?php

function importFeed(string $xml): array
{
    $doc = new DOMDocument();
    $doc->loadXML($xml, LIBXML_NONET);
    foreach ($doc->childNodes as $child) {
        if ($child->nodeType === XML_DOCUMENT_TYPE_NODE) {
            throw new InvalidArgumentException('no DOCTYPE allowed');
        }
    }
    $titles = [];
    foreach ($doc->getElementsByTagName('title') as $node) {
        $titles[] = $node->textContent;
    }
    return $titles;
}
