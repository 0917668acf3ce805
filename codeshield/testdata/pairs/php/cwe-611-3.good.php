<?php
class SoapParser
{
    public function parse(string $xml): SimpleXMLElement
    {
        $dom = new DOMDocument();
        $dom->loadXML($xml, LIBXML_NONET);
        return simplexml_import_dom($dom);
    }
}
