<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About WSMan Explorer</source>
        <translation>Info über WSMan Explorer</translation>
    </message>
    <message>
        <source>WSMan Explorer %1</source>
        <extracomment>%1: version number.</extracomment>
        <translation>WSMan Explorer %1</translation>
    </message>
    <message>
        <source>Connects to computers over WS-Management (WinRM), shows what is open there, and closes it.

Free software under the MIT licence.</source>
        <translation>Stellt über WS-Management (WinRM) Verbindungen mit Computern her, zeigt, was dort geöffnet ist, und schließt es.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>whoever is logged in here, by the Kerberos ticket that is there</source>
        <translation>der hier angemeldete Benutzer, mit dem vorhandenen Kerberos-Ticket</translation>
    </message>
    <message>
        <source>%1 (domain account)</source>
        <translation>%1 (Domänenkonto)</translation>
    </message>
    <message>
        <source>%1 (local account of the server)</source>
        <translation>%1 (lokales Konto des Servers)</translation>
    </message>
    <message>
        <source>%1 (user principal name)</source>
        <translation>%1 (Benutzerprinzipalname)</translation>
    </message>
    <message>
        <source>%1 (without domain or computer)</source>
        <translation>%1 (ohne Domäne oder Computer)</translation>
    </message>
</context>
<context>
    <name>ActionRules</name>
    <message>
        <source>None of the selected computers is connected.</source>
        <translation>Keiner der ausgewählten Computer ist verbunden.</translation>
    </message>
    <message>
        <source>Stops waiting for the server. What it has not confirmed by now may stay open there.</source>
        <translation>Wartet nicht länger auf den Server. Was er bis jetzt nicht bestätigt hat, bleibt dort möglicherweise geöffnet.</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you connect them anew.</source>
        <translation>Alle ausgewählten Computer sind verbunden. Trennen Sie die Verbindungen, bevor Sie sie neu herstellen.</translation>
    </message>
    <message>
        <source>%1 is still being disconnected. Wait until it is closed, or disconnect it a second time to stop waiting.</source>
        <translation>%1 wird noch getrennt. Warten Sie, bis die Verbindung geschlossen ist, oder trennen Sie ein zweites Mal, um nicht länger zu warten.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you connect it anew.</source>
        <translation>%1 ist verbunden. Trennen Sie die Verbindung, bevor Sie sie neu herstellen.</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Use Reconnect to connect.</source>
        <translation>Keiner der ausgewählten Computer ist verbunden. Verwenden Sie „Erneut verbinden“.</translation>
    </message>
    <message>
        <source>The test is running. Its result will stand in the row.</source>
        <translation>Der Test wird ausgeführt. Sein Ergebnis erscheint in der Zeile.</translation>
    </message>
    <message>
        <source>It is tried again by itself already. Stop trying, then wait for the computer.</source>
        <translation>Weitere Versuche erfolgen bereits automatisch. Stoppen Sie die Versuche, und warten Sie dann auf den Computer.</translation>
    </message>
    <message>
        <source>There is nothing to wait for, as the selected computers are connected.</source>
        <translation>Es gibt nichts, worauf zu warten ist: Die ausgewählten Computer sind verbunden.</translation>
    </message>
    <message>
        <source>None of the selected computers waits for a further try. Use Reconnect to connect.</source>
        <translation>Keiner der ausgewählten Computer wartet auf einen weiteren Versuch. Verwenden Sie „Erneut verbinden“.</translation>
    </message>
    <message>
        <source>None of the selected computers is being tried again.</source>
        <translation>Für keinen der ausgewählten Computer erfolgen weitere Versuche.</translation>
    </message>
    <message>
        <source>Select only one computer to diagnose it.</source>
        <translation>Wählen Sie nur einen Computer für die Diagnose aus.</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Connect one of them before you open a shell.</source>
        <translation>Keiner der ausgewählten Computer ist verbunden. Verbinden Sie einen davon, bevor Sie eine Shell öffnen.</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it before you open a shell on it.</source>
        <translation>%1 ist nicht verbunden. Stellen Sie die Verbindung her, bevor Sie dort eine Shell öffnen.</translation>
    </message>
    <message>
        <source>Select only one computer to edit its connection.</source>
        <translation>Wählen Sie nur einen Computer aus, um seine Verbindung zu bearbeiten.</translation>
    </message>
    <message>
        <source>The connection of this computer cannot be edited. Connect to it by its name instead.</source>
        <translation>Die Verbindung dieses Computers kann nicht bearbeitet werden. Verbinden Sie den Computer stattdessen über seinen Namen.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you edit its connection.</source>
        <translation>%1 ist verbunden. Trennen Sie die Verbindung, bevor Sie sie bearbeiten.</translation>
    </message>
    <message>
        <source>This computer needs no credentials. Connect to it by its name to sign in with an account.</source>
        <translation>Dieser Computer benötigt keine Anmeldeinformationen. Verbinden Sie den Computer über seinen Namen, um sich mit einem Konto anzumelden.</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you remove them.</source>
        <translation>Alle ausgewählten Computer sind verbunden. Trennen Sie die Verbindungen, bevor Sie die Computer entfernen.</translation>
    </message>
    <message>
        <source>This computer always stays in the list. Choose another computer.</source>
        <translation>Dieser Computer bleibt immer in der Liste. Wählen Sie einen anderen Computer aus.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you remove it.</source>
        <translation>%1 ist verbunden. Trennen Sie die Verbindung, bevor Sie den Computer entfernen.</translation>
    </message>
    <message>
        <source>There is no closed session to clear.</source>
        <translation>Es gibt keine geschlossene Sitzung, die entfernt werden kann.</translation>
    </message>
    <message>
        <source>Select a computer in the table.</source>
        <translation>Wählen Sie in der Tabelle einen Computer aus.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Before a box with the kinds of entries: &quot;Show: Warnings and errors&quot;.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Welche Einträge angezeigt werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown where none is selected</source>
        <translation>Kopiert die ausgewählten Zeilen oder alle angezeigten, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button that empties the list.</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forgets all entries</source>
        <translation>Verwirft alle Einträge</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>Shell %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>Enumeration %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object such as &quot;Shell cmd&quot;, %2: what happened to it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Verbose</source>
        <extracomment>The next five are the names of PowerShell&apos;s streams.</extracomment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Debug und höher</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
</context>
<context>
    <name>AuthenticationText</name>
    <message>
        <source>None</source>
        <extracomment>Authentication: none. The others are the names of schemes, as Windows has them.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>HTTP Basic, the name of a scheme.</extracomment>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negotiate</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>CredSSP</source>
        <translation>CredSSP</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Another certificate than the trusted one</source>
        <translation>Anderes Zertifikat als das vertrauenswürdige</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>No encrypted connection</source>
        <translation>Keine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Benutzername oder Kennwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Fehler bei der Authentifizierung</translation>
    </message>
    <message>
        <source>Not a WS-Man answer</source>
        <translation>Keine WS-Man-Antwort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>CertificateChooser</name>
    <message>
        <source>%1, until %2, %3…</source>
        <extracomment>A certificate to choose. %1: whom it was issued to, %2: a date, %3: the beginning of its thumbprint.</extracomment>
        <translation>%1, bis %2, %3…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>PEM with certificate and key in one file, or PKCS#12 (.pfx, .p12)</source>
        <translation>PEM mit Zertifikat und Schlüssel in einer Datei oder PKCS#12 (.pfx, .p12)</translation>
    </message>
    <message>
        <source>certificate.pfx</source>
        <translation>zertifikat.pfx</translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation>Zertifikatdatei auswählen</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Zertifikat in der Datei</translation>
    </message>
    <message>
        <source>The file holds several certificates; this one is shown to the server</source>
        <translation>Die Datei enthält mehrere Zertifikate; dieses wird dem Server vorgelegt</translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.pfx *.p12)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The file cannot be read: %1. Choose another one.</source>
        <translation>Die Datei kann nicht gelesen werden: %1. Wählen Sie eine andere aus.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or PKCS#12 form.</source>
        <translation>Diese Datei enthält kein Zertifikat. Wählen Sie eine im PEM- oder PKCS#12-Format aus.</translation>
    </message>
    <message>
        <source>Enter the password of the key to see what is in the file.</source>
        <translation>Geben Sie das Kennwort des Schlüssels ein, um den Inhalt der Datei zu sehen.</translation>
    </message>
    <message>
        <source>The password of the key does not open this file. Enter another one, or choose another file.</source>
        <translation>Das Kennwort des Schlüssels öffnet diese Datei nicht. Geben Sie ein anderes ein, oder wählen Sie eine andere Datei aus.</translation>
    </message>
    <message>
        <source>There is no private key in this file, so it cannot prove anything. Choose one with certificate and key.</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel und ist daher kein Nachweis. Wählen Sie eine mit Zertifikat und Schlüssel aus.</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, also for %2</source>
        <extracomment>the name that a certificate was made for, and its other names</extracomment>
        <translation>%1, auch für %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>sich selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Before the dates of a certificate: &quot;Valid: 1/1/26 to 1/1/27&quot;.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>I have chec&amp;ked the new certificate with the administrator</source>
        <translation>Ich habe das neue Zerti&amp;fikat mit dem Administrator geprüft</translation>
    </message>
    <message>
        <source>SHA-256 that you trusted:</source>
        <translation>SHA-256, dem Sie vertraut haben:</translation>
    </message>
    <message>
        <source>SHA-256 that it has now:</source>
        <translation>Jetziger SHA-256:</translation>
    </message>
    <message>
        <source>Either the certificate was renewed, or someone between here and the computer shows one of their own to read the password. Do not go on before you know which.</source>
        <translation>Entweder wurde das Zertifikat erneuert, oder jemand zwischen hier und dem Computer legt ein eigenes vor, um das Kennwort zu lesen. Fahren Sie erst fort, wenn Sie wissen, was davon zutrifft.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Neuem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Only after you have checked it with whoever looks after the computer</source>
        <translation>Erst nach der Prüfung mit der Person, die den Computer verwaltet</translation>
    </message>
    <message>
        <source>From now on only this certificate is taken for this connection</source>
        <translation>Ab jetzt wird für diese Verbindung nur dieses Zertifikat akzeptiert</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a fact about a certificate, such as &quot;Issued by&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Trusted until now: %1</source>
        <translation>Bisher vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>Trusted fingerprint, SHA-256</source>
        <translation>SHA-256 (vertraut)</translation>
    </message>
    <message>
        <source>Present fingerprint, SHA-256</source>
        <translation>SHA-256 (aktuell)</translation>
    </message>
</context>
<context>
    <name>ComputerName</name>
    <message>
        <source>Enter the name or address of a computer.</source>
        <translation>Geben Sie den Namen oder die Adresse eines Computers ein.</translation>
    </message>
    <message>
        <source>“%1” has a space inside. Put several computers on lines of their own, or between commas.</source>
        <translation>„%1“ enthält ein Leerzeichen. Geben Sie mehrere Computer in eigenen Zeilen oder durch Kommas getrennt ein.</translation>
    </message>
    <message>
        <source>“%1” is a whole URI. Take it as such, or enter the name alone.</source>
        <translation>„%1“ ist ein vollständiger URI. Übernehmen Sie ihn als solchen, oder geben Sie nur den Namen ein.</translation>
    </message>
    <message>
        <source>“%1” ends with a port. Enter the port in its own field.</source>
        <translation>„%1“ endet mit einem Port. Geben Sie den Port in das eigene Feld ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name or address of a computer. Check the spelling.</source>
        <translation>„%1“ kann kein Name und keine Adresse eines Computers sein. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>ComputerWait</name>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds: &quot;1:05&quot;.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the computer to answer: asked %n time(s) in %1</source>
        <extracomment>%n: how many times it was asked so far, %1: minutes and seconds since the first time (&quot;1:05&quot;).</extracomment>
        <translation>
            <numerusform>Es wird auf eine Antwort des Computers gewartet: %n Anfrage in %1</numerusform>
            <numerusform>Es wird auf eine Antwort des Computers gewartet: %n Anfragen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer did not answer within %1 s. Check that it runs, then wait again.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Der Computer hat nicht innerhalb von %1 s geantwortet. Prüfen Sie, ob er läuft, und warten Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>ConnectAccount</name>
    <message>
        <source>An account of its own</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Leer: das bekannte</translation>
    </message>
    <message>
        <source>Key pass&amp;word:</source>
        <translation>Schlüsselkenn&amp;wort:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kenn&amp;wort:</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Kennwort des Schlüssels</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The user of the credential set. Change it by Credentials in the menu Computer.</source>
        <translation>Der Benutzer des Anmeldeinformationssatzes. Ändern Sie ihn über „Anmeldeinformationen“ im Menü „Computer“.</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMÄNE\Benutzer, Benutzer@Domäne oder Benutzer</translation>
    </message>
    <message>
        <source>The password of this set is not known. The row will ask for it, or enter it by Credentials in the menu Computer.</source>
        <translation>Das Kennwort dieses Satzes ist nicht bekannt. Die Zeile fragt danach, oder geben Sie es über „Anmeldeinformationen“ im Menü „Computer“ ein.</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password of the proxy</source>
        <translation>Kennwort des Proxys spei&amp;chern</translation>
    </message>
    <message>
        <source>Remem&amp;ber the passwords</source>
        <translation>Kennwörter spei&amp;chern</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>Kennwort spei&amp;chern</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Im Kennwortspeicher dieses Systems, für die nächsten Starts dieses Programms</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Computers</source>
        <translation>Mit Computern verbinden</translation>
    </message>
    <message>
        <source>Co&amp;mputers:</source>
        <translation>Co&amp;mputer:</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>server01.contoso.com</source>
        <translation>server01.contoso.com</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Address that will be connected to</source>
        <translation>Adresse, mit der die Verbindung hergestellt wird</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>Transport:</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>HTTP&amp;S</source>
        <translation>HTTP&amp;S</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual port of the transport</source>
        <translation>Leer: der übliche Port des Transports</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>Pf&amp;ad:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The part of the address behind the port. Empty: wsman</source>
        <translation>Der Teil der Adresse nach dem Port. Leer: wsman</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>A&amp;uthentifizierung:</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Cre&amp;dentials:</source>
        <translation>Anmel&amp;deinformationen:</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>An account of this connection alone, or a named set that several computers share. Sets are made by Credentials in the menu Computer.</source>
        <translation>Ein Konto nur für diese Verbindung oder ein benannter Satz, den mehrere Computer gemeinsam verwenden. Sätze werden über „Anmeldeinformationen“ im Menü „Computer“ angelegt.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>B&amp;enutzer:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kenn&amp;wort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>Wird bis zum Programmende behalten, oder im Kennwortspeicher, wenn es gespeichert werden soll; nie in einer Datei</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>Kennwort spei&amp;chern</translation>
    </message>
    <message>
        <source>Allow unencr&amp;ypted traffic for this connection</source>
        <translation>Unverschlüsselten Datenver&amp;kehr für diese Verbindung zulassen</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <extracomment>A name for the computer that the table shows instead of its own.</extracomment>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Optional: what the table shows instead of the name</source>
        <translation>Optional: wird in der Tabelle anstelle des Namens angezeigt</translation>
    </message>
    <message>
        <source>Sessio&amp;n options</source>
        <translation>Sitzungsoptio&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A button: asks the computer what it is.</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Co&amp;mputer:</source>
        <translation>Co&amp;mputer:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Save and &amp;Connect</source>
        <translation>Speichern und &amp;verbinden</translation>
    </message>
    <message>
        <source>Only one computer can be given a label</source>
        <translation>Nur ein einzelner Computer kann eine Bezeichnung erhalten</translation>
    </message>
    <message>
        <source>Hide the session options</source>
        <translation>Sitzungsoptionen ausblenden</translation>
    </message>
    <message>
        <source>Show the session options</source>
        <translation>Sitzungsoptionen anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>The keys that press the Connect button from every field</extracomment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Ask the first computer what it is, without opening anything</source>
        <translation>Den ersten Computer abfragen, was er ist, ohne etwas zu öffnen</translation>
    </message>
    <message>
        <source>Ask the computer what it is, without opening anything</source>
        <translation>Den Computer abfragen, was er ist, ohne etwas zu öffnen</translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>%1 was not changed, as it is connected. Disconnect it and try again.</source>
        <translation>%1 wurde nicht geändert, da die Verbindung besteht. Trennen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was not changed, as another row leads to the same service already. Use that row.</source>
        <translation>%1 wurde nicht geändert, da bereits eine andere Zeile zum selben Dienst führt. Verwenden Sie diese Zeile.</translation>
    </message>
</context>
<context>
    <name>ConnectInput</name>
    <message>
        <source>Enter the name or the address of a computer.</source>
        <translation>Geben Sie den Namen oder die Adresse eines Computers ein.</translation>
    </message>
    <message>
        <source>This connection leads to one computer. Enter only one here.</source>
        <translation>Diese Verbindung führt zu einem Computer. Geben Sie hier nur einen ein.</translation>
    </message>
    <message>
        <source>Another row of the list leads there already. Change the computer, the port, the path or the user.</source>
        <translation>Eine andere Zeile der Liste führt bereits dorthin. Ändern Sie Computer, Port, Pfad oder Benutzer.</translation>
    </message>
    <message>
        <source>%1 is connected already. Disconnect it first, or enter another user.</source>
        <translation>%1 ist bereits verbunden. Trennen Sie zuerst die Verbindung, oder geben Sie einen anderen Benutzer ein.</translation>
    </message>
    <message>
        <source>All of these computers are connected already.</source>
        <translation>Alle diese Computer sind bereits verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are no computer names: %1</source>
        <extracomment>%1 is a list of what was typed, such as &quot;a b, c/d, …&quot;</extracomment>
        <translation>
            <numerusform>%Ln Eintrag ist kein Computername: %1</numerusform>
            <numerusform>%Ln Einträge sind keine Computernamen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One computer was entered twice; it counts once.</source>
        <translation>Ein Computer wurde doppelt eingegeben; er zählt einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are repetitions; each computer counts once.</source>
        <translation>
            <numerusform>%Ln Eintrag ist eine Wiederholung; jeder Computer zählt einmal.</numerusform>
            <numerusform>%Ln Einträge sind Wiederholungen; jeder Computer zählt einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the list already; it will be reconnected with these settings.</source>
        <translation>%1 ist bereits in der Liste; die Verbindung wird mit diesen Einstellungen erneut hergestellt.</translation>
    </message>
    <message>
        <source>One of them is in the list already; it will be reconnected with these settings.</source>
        <translation>Einer davon ist bereits in der Liste; er wird mit diesen Einstellungen erneut verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the list already; they will be reconnected with these settings.</source>
        <translation>
            <numerusform>%Ln davon ist bereits in der Liste; er wird mit diesen Einstellungen erneut verbunden.</numerusform>
            <numerusform>%Ln davon sind bereits in der Liste; sie werden mit diesen Einstellungen erneut verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is connected already and stays as it is.</source>
        <translation>Einer davon ist bereits verbunden und bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are connected already and stay as they are.</source>
        <translation>
            <numerusform>%Ln davon ist bereits verbunden und bleibt unverändert.</numerusform>
            <numerusform>%Ln davon sind bereits verbunden und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port 5985 usually serves HTTP; HTTPS is usually on 5986.</source>
        <translation>Port 5985 ist üblicherweise HTTP; HTTPS ist üblicherweise auf 5986.</translation>
    </message>
    <message>
        <source>Port 5986 usually serves HTTPS; HTTP is usually on 5985.</source>
        <translation>Port 5986 ist üblicherweise HTTPS; HTTP ist üblicherweise auf 5985.</translation>
    </message>
    <message>
        <source>Without authentication a service says what it is and no more.</source>
        <translation>Ohne Authentifizierung gibt ein Dienst nur an, was er ist.</translation>
    </message>
    <message>
        <source>Kerberos where possible, else NTLM. Without a user your ticket is taken.</source>
        <translation>Kerberos, wo möglich, sonst NTLM. Ohne Benutzer wird Ihr Ticket verwendet.</translation>
    </message>
    <message>
        <source>Connect by the computer&apos;s full name. The user is user@REALM; without one your ticket is taken.</source>
        <translation>Verwenden Sie den vollständigen Computernamen. Der Benutzer lautet Benutzer@REALM; ohne Benutzer wird Ihr Ticket verwendet.</translation>
    </message>
    <message>
        <source>NTLM does not prove that the computer is the right one. Prefer Negotiate, or HTTPS.</source>
        <translation>NTLM beweist nicht, dass es der richtige Computer ist. Verwenden Sie besser Negotiate oder HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is shown within TLS, so it needs HTTPS; the server maps it to a user.</source>
        <translation>Das Zertifikat wird innerhalb von TLS vorgelegt und erfordert daher HTTPS; der Server ordnet es einem Benutzer zu.</translation>
    </message>
    <message>
        <source>The password itself goes to the server, which may use it towards other computers.</source>
        <translation>Das Kennwort selbst geht an den Server, der es gegenüber anderen Computern verwenden kann.</translation>
    </message>
    <message>
        <source>With Basic, Windows takes accounts of the computer itself, not those of a domain.</source>
        <translation>Mit Basic akzeptiert Windows Konten des Computers selbst, keine Domänenkonten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers: %1</source>
        <extracomment>%1 is a list of URIs</extracomment>
        <translation>
            <numerusform>%Ln Computer: %1</numerusform>
            <numerusform>%Ln Computer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take it as a URI</source>
        <translation>Als URI übernehmen</translation>
    </message>
    <message>
        <source>Take them as URIs</source>
        <translation>Als URIs übernehmen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Use port %1 for all</source>
        <translation>Port %1 für alle verwenden</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535. Lassen Sie das Feld für den üblichen Port leer.</translation>
    </message>
    <message>
        <source>A path has no blanks and neither ? nor #. It is usually wsman.</source>
        <translation>Ein Pfad enthält weder Leerzeichen noch ? oder #. Er lautet üblicherweise wsman.</translation>
    </message>
    <message>
        <source>One of the extra options has no name. Enter it, or remove the option.</source>
        <translation>Eine der Zusatzoptionen hat keinen Namen. Geben Sie ihn ein, oder entfernen Sie die Option.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Basic cannot send a user name with a colon. Enter another user.</source>
        <translation>Basic kann keinen Benutzernamen mit Doppelpunkt senden. Geben Sie einen anderen Benutzer ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Allow unencrypted traffic, or use HTTPS.</source>
        <translation>Lassen Sie unverschlüsselten Datenverkehr zu, oder verwenden Sie HTTPS.</translation>
    </message>
</context>
<context>
    <name>ConnectMessages</name>
    <message>
        <source>Use HTTPS &amp;instead</source>
        <translation>Zu HTTPS wechse&amp;ln</translation>
    </message>
    <message>
        <source>Names or addresses, one per line or separated by commas.</source>
        <translation>Namen oder Adressen, je Zeile eine oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Basic over HTTP is not encrypted: anyone who can listen on the network between here and the computer can read the password, and all that is sent and received.</source>
        <translation>Basic über HTTP ist nicht verschlüsselt: Wer im Netzwerk zwischen hier und dem Computer mithören kann, kann das Kennwort und alles lesen, was gesendet und empfangen wird.</translation>
    </message>
</context>
<context>
    <name>ConnectOptions</name>
    <message>
        <source>Session options</source>
        <translation>Sitzungsoptionen</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>A page of options: about the requests that are sent.</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Ope&amp;ration time-out:</source>
        <translation>V&amp;organgstimeout:</translation>
    </message>
    <message>
        <source>Operation time-out</source>
        <translation>Vorgangstimeout</translation>
    </message>
    <message>
        <source>How long the computer may work on one request</source>
        <translation>Wie lange der Computer an einer Anforderung arbeiten darf</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Envelope si&amp;ze:</source>
        <translation>Ma&amp;x. Umschlaggröße:</translation>
    </message>
    <message>
        <source>Envelope size</source>
        <translation>Umschlaggröße</translation>
    </message>
    <message>
        <source>The largest answer that the computer may send. A computer that needs more for one object says so.</source>
        <translation>Die größte Antwort, die der Computer senden darf. Ein Computer, der für ein Objekt mehr benötigt, meldet das.</translation>
    </message>
    <message>
        <source> KB</source>
        <extracomment>Kilobytes, behind a number.</extracomment>
        <translation> KB</translation>
    </message>
    <message>
        <source>Send requests in UT&amp;F-16 instead of UTF-8</source>
        <translation>Anforderungen in UT&amp;F-16 statt UTF-8 senden</translation>
    </message>
    <message>
        <source>Twice as long on the wire; for services that take nothing else</source>
        <translation>Doppelt so lang bei der Übertragung; für Dienste, die nichts anderes akzeptieren</translation>
    </message>
    <message>
        <source>E&amp;xtra options:</source>
        <translation>&amp;Zusatzoptionen:</translation>
    </message>
    <message>
        <source>Options that are sent with each request</source>
        <translation>Optionen, die mit jeder Anforderung gesendet werden</translation>
    </message>
    <message>
        <source>The option set: names and values that the resource provider on the computer understands. They are saved with the connection, so do not enter passwords here.</source>
        <translation>Der Optionssatz: Namen und Werte, die der Ressourcenanbieter auf dem Computer versteht. Sie werden mit der Verbindung gespeichert; geben Sie hier also keine Kennwörter ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a row to a table of options.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Adds an option to be sent with each request</source>
        <translation>Fügt eine Option hinzu, die mit jeder Anforderung gesendet wird</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Removes the selected option</source>
        <translation>Entfernt die ausgewählte Option</translation>
    </message>
    <message>
        <source>Server&apos;s certificate</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Skip CA check: take a ce&amp;rtificate of any issuer</source>
        <translation>CA-Prüfung überspringen: Zertifikat v&amp;on beliebigem Aussteller annehmen</translation>
    </message>
    <message>
        <source>Skip CN check: take a certi&amp;ficate made for another name</source>
        <translation>CN-Prüfung überspringen: Zerti&amp;fikat für anderen Namen annehmen</translation>
    </message>
    <message>
        <source>Skip re&amp;vocation check: do not ask whether it was withdrawn</source>
        <translation>Sper&amp;rlistenprüfung überspringen: nicht nach einer Sperrung fragen</translation>
    </message>
    <message>
        <source>Where the lists of withdrawn certificates cannot be reached from here</source>
        <translation>Wenn die Sperrlisten von hier aus nicht erreichbar sind</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>A page of options: about Kerberos and sealing.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Seal messa&amp;ges:</source>
        <translation>Nachr&amp;ichten verschlüsseln:</translation>
    </message>
    <message>
        <source>Seal messages</source>
        <translation>Nachrichten verschlüsseln</translation>
    </message>
    <message>
        <source>Whether messages are encrypted by the keys of Kerberos or NTLM, besides what HTTPS does</source>
        <translation>Ob Nachrichten zusätzlich zu HTTPS mit den Schlüsseln von Kerberos oder NTLM verschlüsselt werden</translation>
    </message>
    <message>
        <source>Ser&amp;vice principal:</source>
        <translation>Dienstp&amp;rinzipal:</translation>
    </message>
    <message>
        <source>Service of the service principal</source>
        <translation>Dienst des Dienstprinzipals</translation>
    </message>
    <message>
        <source>Empty: HTTP, and then host where the domain does not know that</source>
        <translation>Leer: HTTP, und dann host, wenn die Domäne dies nicht kennt</translation>
    </message>
    <message>
        <source>Host of the service principal</source>
        <translation>Host des Dienstprinzipals</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s name as it was entered</source>
        <translation>Leer: der Computername wie eingegeben</translation>
    </message>
    <message>
        <source>the computer&apos;s name</source>
        <translation>Name des Computers</translation>
    </message>
    <message>
        <source>Name the po&amp;rt in the service principal, as in HTTP/web01:5985</source>
        <translation>P&amp;ort im Dienstprinzipal angeben, z. B. HTTP/web01:5985</translation>
    </message>
    <message>
        <source>Where the domain has the service registered with its port, as for several services on one computer</source>
        <translation>Wenn der Dienst in der Domäne mit seinem Port registriert ist, etwa bei mehreren Diensten auf einem Computer</translation>
    </message>
    <message>
        <source>Delegate: let the computer act &amp;for the user towards others</source>
        <translation>Delegieren: Computer darf &amp;für den Benutzer gegenüber anderen handeln</translation>
    </message>
    <message>
        <source>For a second hop, such as a file share. Only to computers that you trust with everything that the user may do.</source>
        <translation>Für einen zweiten Hop, z. B. eine Dateifreigabe. Nur bei Computern, denen Sie alles anvertrauen, was der Benutzer darf.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connect throu&amp;gh:</source>
        <translation>Verb&amp;inden über:</translation>
    </message>
    <message>
        <source>The way to the computer. A proxy needs HTTPS and cannot be used with Kerberos or CredSSP.</source>
        <translation>Der Weg zum Computer. Ein Proxy erfordert HTTPS und kann nicht mit Kerberos oder CredSSP verwendet werden.</translation>
    </message>
    <message>
        <source>Host and po&amp;rt:</source>
        <translation>Host und P&amp;ort:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://</source>
        <translation>Name oder Adresse des Proxys, ohne http://</translation>
    </message>
    <message>
        <source>proxy.contoso.com</source>
        <translation>proxy.contoso.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Usually 8080 or 3128 for HTTP, and 1080 for SOCKS</source>
        <translation>Üblicherweise 8080 oder 3128 für HTTP und 1080 für SOCKS</translation>
    </message>
    <message>
        <source>Pro&amp;xy user:</source>
        <translation>Proxybenut&amp;zer:</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nothing</source>
        <translation>Leer: der Proxy verlangt nichts</translation>
    </message>
    <message>
        <source>Proxy password:</source>
        <translation>Proxykennwort:</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Kennwort des Proxys</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>Wird bis zum Programmende behalten, oder im Kennwortspeicher, wenn es gespeichert werden soll; nie in einer Datei</translation>
    </message>
    <message>
        <source>Automatic: over HTTP</source>
        <translation>Automatisch: bei HTTP</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5-Proxy</translation>
    </message>
    <message>
        <source>Anyone on the way could show a certificate of their own and read the password. It is safer to leave this off, to press Test, to compare the fingerprint and to trust just this one certificate.</source>
        <translation>Jeder auf dem Übertragungsweg könnte ein eigenes Zertifikat vorlegen und das Kennwort lesen. Sicherer ist es, dies deaktiviert zu lassen, „Testen“ zu wählen, den Fingerabdruck zu vergleichen und nur diesem einen Zertifikat zu vertrauen.</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Leer: das bekannte</translation>
    </message>
    <message>
        <source>Someone on the way could pretend to be the computer. Trusting its certificate after a test is safer.</source>
        <translation>Jemand auf dem Übertragungsweg könnte sich als der Computer ausgeben. Sicherer ist es, seinem Zertifikat nach einem Test zu vertrauen.</translation>
    </message>
    <message>
        <source>Certificates are checked with HTTPS only.</source>
        <translation>Zertifikate werden nur bei HTTPS geprüft.</translation>
    </message>
    <message>
        <source>Only Kerberos has service principals and delegation.</source>
        <translation>Nur Kerberos kennt Dienstprinzipale und Delegierung.</translation>
    </message>
    <message>
        <source>These have an effect with Negotiate, Kerberos, NTLM and CredSSP only.</source>
        <translation>Diese Optionen wirken nur mit Negotiate, Kerberos, NTLM und CredSSP.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No WinRM service answers on this computer</source>
        <translation>Auf diesem Computer antwortet kein WinRM-Dienst</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Verbindung wird getrennt…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to delete %n shell(s)</source>
        <translation>
            <numerusform>Warten, bis der Server %n Shell löscht</numerusform>
            <numerusform>Warten, bis der Server %n Shells löscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to release %n enumeration(s)</source>
        <translation>
            <numerusform>Warten, bis der Server %n Enumeration freigibt</numerusform>
            <numerusform>Warten, bis der Server %n Enumerationen freigibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to end %n subscription(s)</source>
        <translation>
            <numerusform>Warten, bis der Server %n Abonnement beendet</numerusform>
            <numerusform>Warten, bis der Server %n Abonnements beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to close %n object(s)</source>
        <extracomment>Shells, enumerations and subscriptions together.</extracomment>
        <translation>
            <numerusform>Warten, bis der Server %n Objekt schließt</numerusform>
            <numerusform>Warten, bis der Server %n Objekte schließt</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected, everything closed</source>
        <translation>Getrennt, alles geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n shell(s) not confirmed as closed</source>
        <translation>
            <numerusform>Getrennt, aber für %n Shell ist das Schließen nicht bestätigt</numerusform>
            <numerusform>Getrennt, aber für %n Shells ist das Schließen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n enumeration(s) not confirmed as released</source>
        <translation>
            <numerusform>Getrennt, aber für %n Enumeration ist die Freigabe nicht bestätigt</numerusform>
            <numerusform>Getrennt, aber für %n Enumerationen ist die Freigabe nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n subscription(s) not confirmed as ended</source>
        <translation>
            <numerusform>Getrennt, aber für %n Abonnement ist das Ende nicht bestätigt</numerusform>
            <numerusform>Getrennt, aber für %n Abonnements ist das Ende nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n object(s) not confirmed as closed</source>
        <translation>
            <numerusform>Getrennt, aber für %n Objekt ist das Schließen nicht bestätigt</numerusform>
            <numerusform>Getrennt, aber für %n Objekte ist das Schließen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>Test fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Test passed: %1, %2</source>
        <translation>Test bestanden: %1, %2</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test abgebrochen</translation>
    </message>
    <message>
        <source>Stopped trying.</source>
        <translation>Versuche gestoppt.</translation>
    </message>
    <message>
        <source>Stopped trying. %1</source>
        <translation>Versuche gestoppt. %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>No computer of that name is in the list. Check the name.</source>
        <translation>Kein Computer dieses Namens ist in der Liste. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This computer cannot be disconnected, as it is always connected. Choose another computer.</source>
        <translation>Dieser Computer kann nicht getrennt werden, da er immer verbunden ist. Wählen Sie einen anderen Computer aus.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Was connected when the program was closed. Enter its password to connect again.</source>
        <translation>War beim letzten Programmende verbunden. Geben Sie das Kennwort ein, um die Verbindung wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>ConnectionListFile</name>
    <message>
        <source>%1 is not a file. Choose a list of computers.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Computerliste aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its name and the rights on it.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie den Namen und die Rechte für die Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a list of computers. Check that it is the right file, or divide it.</source>
        <translation>%1 ist größer als %2 MB und damit zu groß für eine Computerliste. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>%1 is no text. Choose a list of computers: *.wsmanlist, *.csv or plain text.</source>
        <translation>%1 ist kein Text. Wählen Sie eine Computerliste aus: *.wsmanlist, *.csv oder einfacher Text.</translation>
    </message>
    <message>
        <source>%1 has no column “host” or “name”. Name the column with the computers so in its first line.</source>
        <translation>%1 hat keine Spalte „host“ oder „name“. Benennen Sie die Spalte mit den Computern in der ersten Zeile so.</translation>
    </message>
    <message>
        <source>This URI leads to no computer. It is http:// or https:// and a host, without a user and a password.</source>
        <translation>Dieser URI führt zu keinem Computer. Er besteht aus http:// oder https:// und einem Host, ohne Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is not closed, or stands inside of a field. Correct it.</source>
        <translation>Ein Anführungszeichen in dieser Zeile ist nicht geschlossen oder steht innerhalb eines Felds. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2. Export it once more, or correct that line.</source>
        <translation>%1 ist in Zeile %2 beschädigt. Exportieren Sie die Datei erneut, oder korrigieren Sie diese Zeile.</translation>
    </message>
    <message>
        <source>%1 is no list of computers that WSMan Explorer exported. Choose another file.</source>
        <translation>%1 ist keine von WSMan Explorer exportierte Computerliste. Wählen Sie eine andere Datei aus.</translation>
    </message>
    <message>
        <source>%1 was exported by a newer version of WSMan Explorer. Update this program, or export the computers there as CSV.</source>
        <translation>%1 wurde von einer neueren Version von WSMan Explorer exportiert. Aktualisieren Sie dieses Programm, oder exportieren Sie die Computer dort als CSV.</translation>
    </message>
    <message>
        <source>%1 has more than %2 computers. Divide it into several files.</source>
        <translation>%1 enthält mehr als %2 Computer. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
    <message>
        <source>The transport is neither http nor https.</source>
        <translation>Der Transport ist weder http noch https.</translation>
    </message>
    <message>
        <source>The port is no number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The authentication is none of none, basic, negotiate, kerberos, ntlm, certificate and credssp.</source>
        <translation>Die Authentifizierung muss none, basic, negotiate, kerberos, ntlm, certificate oder credssp sein.</translation>
    </message>
    <message>
        <source>No computer is named here.</source>
        <translation>Hier ist kein Computer angegeben.</translation>
    </message>
    <message>
        <source>The path has blanks, a ? or a #, or is too long. It is usually wsman.</source>
        <translation>Der Pfad enthält Leerzeichen, ein ? oder ein # oder ist zu lang. Er lautet üblicherweise wsman.</translation>
    </message>
    <message>
        <source>A name, a user or an option is too long or has control characters in it.</source>
        <translation>Ein Name, ein Benutzer oder eine Option ist zu lang oder enthält Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading: since when the computer is in its state.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: operating system and software of the computer.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Heading: how long an answer took.</extracomment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>What is open on the computer: shells, commands, enumerations, subscriptions</source>
        <translation>Was auf dem Computer geöffnet ist: Shells, Befehle, Enumerationen, Abonnements</translation>
    </message>
    <message>
        <source>How long the last test took</source>
        <translation>Wie lange der letzte Test gedauert hat</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Said by a screen reader. %1: a state (&quot;Broken&quot;), %2: what happened.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>http %1, sealed</source>
        <extracomment>%1: a port number. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1, verschlüsselt</translation>
    </message>
    <message>
        <source>http %1, sealed (%2)</source>
        <extracomment>%1: a port number, %2: Kerberos or NTLM. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1, verschlüsselt (%2)</translation>
    </message>
    <message>
        <source>http %1, not encrypted</source>
        <extracomment>%1: a port number. The password can be read by anyone on the way.</extracomment>
        <translation>http %1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>https %1, pinned</source>
        <extracomment>%1: a port number. The certificate was looked at and is the only one that is accepted.</extracomment>
        <translation>https %1, angeheftet</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Instead of a user name: no credentials are sent.</extracomment>
        <translation>anonym</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: what happened (&quot;Connected&quot;), %2: when (&quot;4 min ago&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a state (&quot;Opened&quot;), %2: date and time.</extracomment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>C&amp;onsole</source>
        <translation>K&amp;onsole</translation>
    </message>
    <message>
        <source>New Shell…</source>
        <translation>Neue Shell…</translation>
    </message>
    <message>
        <source>More for the console</source>
        <translation>Mehr zur Konsole</translation>
    </message>
    <message>
        <source>Find, copy, save and clear the output</source>
        <translation>Ausgabe durchsuchen, kopieren, speichern und leeren</translation>
    </message>
    <message>
        <source>Select a computer to run commands on it</source>
        <translation>Wählen Sie einen Computer aus, um dort Befehle auszuführen</translation>
    </message>
    <message>
        <source>A console belongs to one computer. Select only one to run commands on it.</source>
        <translation>Eine Konsole gehört zu einem Computer. Wählen Sie nur einen aus, um dort Befehle auszuführen.</translation>
    </message>
    <message>
        <source>The computer is being connected. The console opens as soon as it is.</source>
        <translation>Die Verbindung wird hergestellt. Danach öffnet sich die Konsole.</translation>
    </message>
    <message>
        <source>The computer is being disconnected. Reconnect it afterwards to run commands on it.</source>
        <translation>Die Verbindung wird getrennt. Verbinden Sie den Computer danach erneut, um dort Befehle auszuführen.</translation>
    </message>
    <message>
        <source>The connection is broken. Look at the problem above, then reconnect to run commands.</source>
        <translation>Die Verbindung ist unterbrochen. Sehen Sie sich das Problem oben an, und verbinden Sie den Computer dann erneut, um Befehle auszuführen.</translation>
    </message>
    <message>
        <source>The computer is not connected. Reconnect it to run commands on it.</source>
        <translation>Der Computer ist nicht verbunden. Verbinden Sie ihn erneut, um dort Befehle auszuführen.</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>Wählen Sie einen verbundenen Computer aus</translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>End Input</source>
        <translation>Eingabe beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: stops the running command.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Accessible name of what commands print.</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>&amp;New Shell…</source>
        <translation>&amp;Neue Shell…</translation>
    </message>
    <message>
        <source>Clos&amp;e Shell</source>
        <translation>Sh&amp;ell schließen</translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+F</source>
        <translation>&amp;Suchen…	Strg+F</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Input to %1:</source>
        <extracomment>Before the line in which input for a running command is typed</extracomment>
        <translation>Eingabe für %1:</translation>
    </message>
    <message>
        <source>Not connected. Reconnect to run more commands.</source>
        <translation>Nicht verbunden. Zum Ausführen weiterer Befehle erneut verbinden.</translation>
    </message>
    <message>
        <source>Type a command; it opens a shell</source>
        <translation>Befehl eingeben; er öffnet eine Shell</translation>
    </message>
    <message>
        <source>The shell is being opened…</source>
        <translation>Die Shell wird geöffnet…</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Type a line for the command; Ctrl+C interrupts it</source>
        <translation>Zeile für den Befehl eingeben; Strg+C unterbricht ihn</translation>
    </message>
    <message>
        <source>Its input has ended; Ctrl+C interrupts it</source>
        <translation>Seine Eingabe ist beendet; Strg+C unterbricht ihn</translation>
    </message>
    <message>
        <source>The command is being stopped…</source>
        <translation>Der Befehl wird gestoppt…</translation>
    </message>
    <message>
        <source>Tells the command that no more input follows (Ctrl+Z or Ctrl+D in an empty line)</source>
        <translation>Teilt dem Befehl mit, dass keine Eingabe mehr folgt (Strg+Z oder Strg+D in einer leeren Zeile)</translation>
    </message>
    <message>
        <source>No command waits for input</source>
        <translation>Kein Befehl wartet auf Eingabe</translation>
    </message>
    <message>
        <source>Ends the command whatever it is doing (Ctrl+C twice)</source>
        <translation>Beendet den Befehl, was immer er gerade tut (zweimal Strg+C)</translation>
    </message>
    <message>
        <source>No command runs</source>
        <translation>Kein Befehl wird ausgeführt</translation>
    </message>
    <message>
        <source>Opens a shell with options of its own, in the place of the present one</source>
        <translation>Öffnet anstelle der aktuellen eine Shell mit eigenen Optionen</translation>
    </message>
    <message>
        <source>Stop the command first</source>
        <translation>Zuerst den Befehl stoppen</translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation>Zuerst erneut verbinden</translation>
    </message>
    <message>
        <source>Save Output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>ConsoleRunner</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds that a command took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds that a command took</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A new shell takes the place of the old one: servers limit how much can be done in one.</source>
        <translation>Eine neue Shell ersetzt die alte: Server begrenzen, wie viel in einer Shell möglich ist.</translation>
    </message>
    <message>
        <source>The shell is open.</source>
        <translation>Die Shell ist geöffnet.</translation>
    </message>
    <message>
        <source>The command was not run.</source>
        <translation>Der Befehl wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The shell was not opened: %1</source>
        <translation>Die Shell wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The shell is not known to be closed: %1</source>
        <translation>Es ist nicht bekannt, ob die Shell geschlossen ist: %1</translation>
    </message>
    <message>
        <source>The shell is closed.</source>
        <translation>Die Shell ist geschlossen.</translation>
    </message>
    <message>
        <source>The shell has ended: %1</source>
        <translation>Die Shell wurde beendet: %1</translation>
    </message>
    <message>
        <source>The next command opens a new one.</source>
        <translation>Der nächste Befehl öffnet eine neue.</translation>
    </message>
    <message>
        <source>The command was not reached: %1 It goes on; try again or stop it.</source>
        <translation>Der Befehl wurde nicht erreicht: %1 Er läuft weiter; versuchen Sie es erneut, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Ended without an exit code after %1: %2</source>
        <translation>Ohne Exitcode beendet nach %1: %2</translation>
    </message>
    <message>
        <source>Exit code %1 after %2</source>
        <translation>Exitcode %1 nach %2</translation>
    </message>
    <message>
        <source>Ended after %1 by Disconnect, which closes the shell with all commands in it</source>
        <translation>Nach %1 durch „Trennen“ beendet, das die Shell mit allen Befehlen darin schließt</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Gestoppt nach %1</translation>
    </message>
    <message>
        <source>Ended after %1; the server did not tell the exit code</source>
        <translation>Beendet nach %1; der Server hat keinen Exitcode gemeldet</translation>
    </message>
    <message>
        <source>(end of input)</source>
        <translation>(Ende der Eingabe)</translation>
    </message>
    <message>
        <source>(Ctrl+C; once more stops the command)</source>
        <translation>(Strg+C; noch einmal stoppt den Befehl)</translation>
    </message>
    <message>
        <source>Each command runs in a process of its own, so a change of directory or variables ends with it. Join commands with &amp;&amp;, or choose directory and variables with New Shell.</source>
        <translation>Jeder Befehl läuft in einem eigenen Prozess, daher gilt dies nur für seine Dauer. Verbinden Sie Befehle mit &amp;&amp;, oder legen Sie Verzeichnis und Variablen mit „Neue Shell“ fest.</translation>
    </message>
</context>
<context>
    <name>ConsoleSearch</name>
    <message>
        <source>Previous</source>
        <extracomment>A button: the place before, among those that were found.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: the next of the places that were found.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The text that is looked for.</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Position among the places that were found</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>ConsoleShellDialog</name>
    <message>
        <source>Without the user&apos;s &amp;profile, which opens faster</source>
        <translation>Ohne Benutzer&amp;profil, öffnet schneller</translation>
    </message>
    <message>
        <source>New Shell</source>
        <translation>Neue Shell</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The user&apos;s own folder</source>
        <translation>Der Ordner des Benutzers</translation>
    </message>
    <message>
        <source>One NAME=value in a line, added to the variables of the computer</source>
        <translation>Ein NAME=Wert pro Zeile, zusätzlich zu den Variablen des Computers</translation>
    </message>
    <message>
        <source>%1 (UTF-8)</source>
        <translation>%1 (UTF-8)</translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation>Die des Servers</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The server ends a shell that nobody has used for so long</source>
        <translation>Der Server beendet eine Shell, die so lange niemand verwendet hat</translation>
    </message>
    <message>
        <source>Shown in the server&apos;s list of shells</source>
        <translation>Wird in der Shell-Liste des Servers angezeigt</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>&amp;Arbeitsverzeichnis:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <translation>&amp;Codepage:</translation>
    </message>
    <message>
        <source>&amp;Idle time-out:</source>
        <translation>&amp;Leerlauftimeout:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>“%1” is no variable. Write NAME=value.</source>
        <translation>„%1“ ist keine Variable. Schreiben Sie NAME=Wert.</translation>
    </message>
    <message>
        <source>Output is read as UTF-8. With this code page, characters other than ASCII may come out wrong.</source>
        <translation>Die Ausgabe wird als UTF-8 gelesen. Mit dieser Codepage werden andere Zeichen als ASCII möglicherweise falsch angezeigt.</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; command, &lt;b&gt;&amp;lt;&lt;/b&gt; input for it, &lt;b&gt;!&lt;/b&gt; its error stream, &lt;b&gt;•&lt;/b&gt; and &lt;b&gt;×&lt;/b&gt; remarks of this program&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; Befehl, &lt;b&gt;&amp;lt;&lt;/b&gt; Eingabe dafür, &lt;b&gt;!&lt;/b&gt; sein Fehlerdatenstrom, &lt;b&gt;•&lt;/b&gt; und &lt;b&gt;×&lt;/b&gt; Hinweise dieses Programms&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The output was not saved to %1: %2. Choose another folder or name.</source>
        <translation>Die Ausgabe wurde nicht in %1 gespeichert: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>Waiting for the password store, which may be asking for its own password in another window.</source>
        <translation>Es wird auf den Kennwortspeicher gewartet, der möglicherweise in einem anderen Fenster nach seinem eigenen Kennwort fragt.</translation>
    </message>
    <message>
        <source>Connect Witho&amp;ut It</source>
        <translation>&amp;Jetzt ohne ihn verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use “%1” from now on.</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>%n Computer verwendet ab jetzt „%1“.</numerusform>
            <numerusform>%n Computer verwenden ab jetzt „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use an account of their own from now on.</source>
        <translation>
            <numerusform>%n Computer verwendet ab jetzt ein eigenes Konto.</numerusform>
            <numerusform>%n Computer verwenden ab jetzt ein eigenes Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n computer(s).</source>
        <translation>
            <numerusform>%n Computer entfernt.</numerusform>
            <numerusform>%n Computer entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialKeeper</name>
    <message>
        <source>This system has no password store that runs, so passwords are kept for this run only. On Linux, start GNOME Keyring or KWallet.</source>
        <translation>Auf diesem System wird kein Kennwortspeicher ausgeführt, daher werden Kennwörter nur bis zum Programmende behalten. Starten Sie unter Linux GNOME Keyring oder KWallet.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</source>
        <translation>
            <numerusform>%n Computer behält seinen Benutzer, da bereits andere Zeilen mit dem Benutzer des Anmeldeinformationssatzes zum selben Dienst führen. Verwenden Sie diese Zeilen.</numerusform>
            <numerusform>%n Computer behalten ihren Benutzer, da bereits andere Zeilen mit dem Benutzer des Anmeldeinformationssatzes zum selben Dienst führen. Verwenden Sie diese Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password store was not unlocked, so remembered passwords are missing. Connect again, or enter the password in the row&apos;s problem.</source>
        <translation>Der Kennwortspeicher wurde nicht entsperrt, daher fehlen gespeicherte Kennwörter. Stellen Sie die Verbindung erneut her, oder geben Sie das Kennwort im Problem der Zeile ein.</translation>
    </message>
    <message>
        <source>A remembered password could not be read. Enter it in the row&apos;s problem.</source>
        <translation>Ein gespeichertes Kennwort konnte nicht gelesen werden. Geben Sie es im Problem der Zeile ein.</translation>
    </message>
    <message>
        <source>The password could not be put into the password store. It is kept for this run only.</source>
        <translation>Das Kennwort konnte nicht im Kennwortspeicher abgelegt werden. Es wird nur bis zum Programmende behalten.</translation>
    </message>
    <message>
        <source>A password could not be removed from the password store. Remove it with the program of the store; its name begins with %1.</source>
        <translation>Ein Kennwort konnte nicht aus dem Kennwortspeicher entfernt werden. Entfernen Sie es mit dem Programm des Speichers; sein Name beginnt mit %1.</translation>
    </message>
    <message>
        <source>%1 The store says: %2</source>
        <extracomment>%1: what happened, %2: the reason in the words of the system</extracomment>
        <translation>%1 Der Speicher meldet: %2</translation>
    </message>
</context>
<context>
    <name>CredentialSetDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call this account</source>
        <translation>Wie Sie dieses Konto nennen</translation>
    </message>
    <message>
        <source>Domain administrators</source>
        <translation>Domänenadministratoren</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>B&amp;enutzer:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMÄNE\Benutzer, Benutzer@Domäne oder Benutzer</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>A&amp;uthentifizierung:</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Computers that are given this set sign in in this way from then on</source>
        <translation>Computer, denen dieser Satz zugewiesen ist, verwenden von da an diese Anmeldung</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Kenn&amp;wort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>May stay empty: the first computer that is connected asks for it</source>
        <translation>Kann leer bleiben: der erste verbundene Computer fragt danach</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>Kennwort spei&amp;chern</translation>
    </message>
    <message>
        <source>Add Credentials</source>
        <translation>Anmeldeinformationen hinzufügen</translation>
    </message>
    <message>
        <source>Change Credentials</source>
        <translation>Anmeldeinformationen ändern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Leer: das bekannte</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. What you change counts for them from the next connect on.</source>
        <translation>
            <numerusform>%n Computer verwendet ihn. Ihre Änderungen gelten dort ab der nächsten Verbindung.</numerusform>
            <numerusform>%n Computer verwenden ihn. Ihre Änderungen gelten dort ab der nächsten Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>As each computer has it</source>
        <translation>Wie beim jeweiligen Computer</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Another set has this name. Enter another one.</source>
        <translation>Ein anderer Satz hat diesen Namen. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Im Kennwortspeicher dieses Systems, für die nächsten Starts dieses Programms</translation>
    </message>
</context>
<context>
    <name>CredentialSetModel</name>
    <message>
        <source>per computer</source>
        <extracomment>Instead of a user: each computer has its own.</extracomment>
        <translation>pro Computer</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>A password: kept for the next runs.</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>for this run</source>
        <extracomment>A password: kept until the program ends.</extracomment>
        <translation>bis zum Programmende</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>CredentialSetStore</name>
    <message>
        <source>The credential sets in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>Die Anmeldeinformationssätze in %1 können nicht gelesen werden: %2 Änderungen werden erst gespeichert, wenn dies behoben ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; credential sets that you add now are not saved.</source>
        <translation>%1 wurde von einer neueren Version von WSMan Explorer geschrieben. Die Datei bleibt unverändert; Anmeldeinformationssätze, die Sie jetzt hinzufügen, werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file of credential sets, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>Die Datei der Anmeldeinformationssätze, %1, ist beschädigt und kann nicht beiseite verschoben werden. Änderungen werden erst gespeichert, wenn sie verschoben ist.</translation>
    </message>
    <message>
        <source>The file of credential sets was damaged. It was kept as %1; the computers keep their users and ask for the password.</source>
        <translation>Die Datei der Anmeldeinformationssätze war beschädigt. Sie wurde als %1 aufbewahrt; die Computer behalten ihre Benutzer und fragen nach dem Kennwort.</translation>
    </message>
    <message>
        <source>The credential sets are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>Die Anmeldeinformationssätze werden nicht gespeichert: %1 darf nicht überschrieben werden. Verschieben Sie die Datei, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The credential sets could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>Die Anmeldeinformationssätze konnten nicht gespeichert werden: %1. Zuvor Gespeichertes ist unverändert. Schaffen Sie Platz, oder prüfen Sie die Rechte für %2; die nächste Änderung wird wieder gespeichert.</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Credential sets</source>
        <translation>Anmeldeinformationssätze</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a named account that several computers can share</source>
        <translation>Fügt ein benanntes Konto hinzu, das mehrere Computer gemeinsam verwenden können</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Forget Password</source>
        <translation>Kennwort &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>A credential set is an account that several computers share: its user and its password are changed at one place. Add one, then give it to computers by Use Credentials.</source>
        <translation>Ein Anmeldeinformationssatz ist ein Konto, das mehrere Computer gemeinsam verwenden: Benutzer und Kennwort werden an einer Stelle geändert. Fügen Sie einen hinzu, und weisen Sie ihn dann Computern über „Anmeldeinformationen verwenden“ zu.</translation>
    </message>
    <message>
        <source>Select a credential set first</source>
        <translation>Wählen Sie zuerst einen Anmeldeinformationssatz aus</translation>
    </message>
    <message>
        <source>Changes name, user and password for all computers that use it</source>
        <translation>Ändert Name, Benutzer und Kennwort für alle Computer, die ihn verwenden</translation>
    </message>
    <message>
        <source>Deletes the set and its password</source>
        <translation>Löscht den Satz und sein Kennwort</translation>
    </message>
    <message>
        <source>Removes the password from the password store and from memory</source>
        <translation>Entfernt das Kennwort aus dem Kennwortspeicher und aus dem Arbeitsspeicher</translation>
    </message>
    <message>
        <source>There is no password to forget</source>
        <translation>Es gibt kein Kennwort zu vergessen</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Forget the password of “%1”?</source>
        <translation>Kennwort von „%1“ vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it and ask for it from the next connect on.</source>
        <translation>
            <numerusform>%n Computer verwendet es und fragt ab der nächsten Verbindung danach.</numerusform>
            <numerusform>%n Computer verwenden es und fragen ab der nächsten Verbindung danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Delete Credentials</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>Anmeldeinformationen löschen</translation>
    </message>
    <message>
        <source>Delete “%1” with its password?</source>
        <translation>„%1“ mit dem Kennwort löschen?</translation>
    </message>
    <message>
        <source>No computer uses it.</source>
        <translation>Kein Computer verwendet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. They keep the user, and ask for the password from the next connect on.</source>
        <translation>
            <numerusform>%n Computer verwendet ihn, behält den Benutzer und fragt ab der nächsten Verbindung nach dem Kennwort.</numerusform>
            <numerusform>%n Computer verwenden ihn, behalten den Benutzer und fragen ab der nächsten Verbindung nach dem Kennwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>DemoComputers</name>
    <message>
        <source>The demo computers could not be started: %1</source>
        <translation>Die Demo-Computer konnten nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The demo computers ended at once. Install the program again.</source>
        <translation>Die Demo-Computer wurden sofort beendet. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The program wsman-endpoint, which serves the demo computers, was not found. Install it beside WSMan Explorer.</source>
        <translation>Das Programm wsman-endpoint, das die Demo-Computer bereitstellt, wurde nicht gefunden. Installieren Sie es neben WSMan Explorer.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>%1 opened, %2 broken</source>
        <extracomment>%1 and %2: numbers of computers in these states.</extracomment>
        <translation>%1 geöffnet, %2 unterbrochen</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>%1: a number of computers in this state.</extracomment>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a computer to see what is open on it</source>
        <translation>Wählen Sie einen Computer aus, um zu sehen, was dort geöffnet ist</translation>
    </message>
    <message>
        <source>Show Sh&amp;ells</source>
        <translation>Sh&amp;ells anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers selected</source>
        <translation>
            <numerusform>%Ln Computer ausgewählt</numerusform>
            <numerusform>%Ln Computer ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message>
        <source>Steps of the diagnosis</source>
        <translation>Schritte der Diagnose</translation>
    </message>
    <message>
        <source>What the selected step found</source>
        <translation>Ergebnis des ausgewählten Schritts</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Details of the selected step</source>
        <translation>Details des ausgewählten Schritts</translation>
    </message>
    <message>
        <source>This step has no details.</source>
        <translation>Dieser Schritt hat keine Details.</translation>
    </message>
    <message>
        <source>Diagnose %1</source>
        <translation>Diagnose: %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>Erneut &amp;ausführen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all steps with what was found as text. It holds no passwords.</source>
        <translation>Alle Schritte mit ihren Ergebnissen als Text kopieren. Er enthält keine Kennwörter.</translation>
    </message>
    <message>
        <source>The diagnosis is running. Cancel it to begin anew.</source>
        <translation>Die Diagnose wird ausgeführt. Brechen Sie sie ab, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The diagnosis has ended.</source>
        <translation>Die Diagnose ist beendet.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>Der Name wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The port cannot be reached.</source>
        <translation>Der Port ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection uses HTTP, and nothing serves HTTPS on port 5986.</source>
        <translation>Die Verbindung verwendet HTTP, und auf Port 5986 wird kein HTTPS angeboten.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Es besteht keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>No HTTP answer came.</source>
        <translation>Es kam keine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Nobody is authenticated.</source>
        <translation>Niemand ist authentifiziert.</translation>
    </message>
    <message>
        <source>The connection sends no credentials.</source>
        <translation>Die Verbindung sendet keine Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>No password is sent while the certificate is not trusted.</source>
        <translation>Es wird kein Kennwort gesendet, solange das Zertifikat nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>The server does not offer what the connection uses.</source>
        <translation>Der Server bietet nicht an, was die Verbindung verwendet.</translation>
    </message>
    <message>
        <source>No password is known. Connect, enter it, and run the diagnosis again.</source>
        <translation>Es ist kein Kennwort bekannt. Stellen Sie die Verbindung her, geben Sie es ein, und führen Sie die Diagnose erneut aus.</translation>
    </message>
</context>
<context>
    <name>DiagnosisAnonymousCheck</name>
    <message>
        <source>It answers: %1, %2</source>
        <translation>Antwort: %1, %2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>It tells nothing to those whom it does not know.</source>
        <translation>Der Dienst gibt unbekannten Benutzern keine Auskunft.</translation>
    </message>
    <message>
        <source>That is a setting of the server, and no fault.</source>
        <translation>Das ist eine Einstellung des Servers und kein Fehler.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>DiagnosisConfigCheck</name>
    <message>
        <source>The configuration can be read.</source>
        <translation>Die Konfiguration kann gelesen werden.</translation>
    </message>
    <message>
        <source>The account may log on, but not read the configuration.</source>
        <translation>Das Konto darf sich anmelden, aber die Konfiguration nicht lesen.</translation>
    </message>
    <message>
        <source>Shells may work all the same. For the configuration and for the shells of others the account has to be an administrator there.</source>
        <translation>Shells funktionieren möglicherweise trotzdem. Für die Konfiguration und die Shells anderer muss das Konto dort Administrator sein.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>DiagnosisHttpCheck</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1, and asks who you are (401).</source>
        <translation>Unter %1 wird HTTP gesprochen und nach der Anmeldung gefragt (401).</translation>
    </message>
    <message>
        <source>WS-Management answers at %1 (status %2).</source>
        <translation>Unter %1 antwortet WS-Management (Status %2).</translation>
    </message>
    <message>
        <source>There is no WS-Management at %1 (404).</source>
        <translation>Unter %1 gibt es kein WS-Management (404).</translation>
    </message>
    <message>
        <source>Check port and path; Windows uses /wsman.</source>
        <translation>Prüfen Sie Port und Pfad; Windows verwendet /wsman.</translation>
    </message>
    <message>
        <source>The server sends the request to another address (%1).</source>
        <translation>Der Server leitet die Anforderung an eine andere Adresse weiter (%1).</translation>
    </message>
    <message>
        <source>Check the port, and whether a proxy or another web server answers.</source>
        <translation>Prüfen Sie den Port und ob ein Proxy oder ein anderer Webserver antwortet.</translation>
    </message>
    <message>
        <source>A web page came back instead of WS-Management.</source>
        <translation>Statt WS-Management kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>Check port and path (/wsman), and whether a proxy or another web server answers.</source>
        <translation>Prüfen Sie Port und Pfad (/wsman) und ob ein Proxy oder ein anderer Webserver antwortet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1 (status %2).</source>
        <translation>Unter %1 wird HTTP gesprochen (Status %2).</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Authentication offered</source>
        <translation>Angebotene Authentifizierung</translation>
    </message>
    <message>
        <source>The server did not ask who you are.</source>
        <translation>Der Server hat nicht nach der Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <translation>Der Server bietet %1 an.</translation>
    </message>
    <message>
        <source>The connection sends no credentials: edit it and choose one of these.</source>
        <translation>Die Verbindung sendet keine Anmeldeinformationen: Bearbeiten Sie sie, und wählen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>The server offers %1; the connection uses %2.</source>
        <translation>Der Server bietet %1 an; die Verbindung verwendet %2.</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>Umleitungsziel</translation>
    </message>
    <message>
        <source>The server names no way to authenticate.</source>
        <translation>Der Server nennt kein Schema.</translation>
    </message>
    <message>
        <source>Something between may have taken them out of the answer, or all are disabled (winrm/config/service/auth).</source>
        <translation>Etwas dazwischen hat sie möglicherweise entfernt, oder alle sind deaktiviert (winrm/config/service/auth).</translation>
    </message>
</context>
<context>
    <name>DiagnosisIdentifyCheck</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>DiagnosisLogonCheck</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 accepted %2.</source>
        <translation>%2 wurde mit %1 akzeptiert.</translation>
    </message>
    <message>
        <source>The client certificate was accepted.</source>
        <translation>Das Clientzertifikat wurde akzeptiert.</translation>
    </message>
    <message>
        <source>Kerberos could not be used, so the server has not proven who it is. For Kerberos connect by the full name, with an account of the domain (user@REALM).</source>
        <translation>Kerberos konnte nicht verwendet werden, daher hat der Server seine Identität nicht nachgewiesen. Verwenden Sie für Kerberos den vollständigen Computernamen und ein Domänenkonto (Benutzer@REALM).</translation>
    </message>
    <message>
        <source>Account sent</source>
        <translation>Gesendetes Konto</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Dienstprinzipal</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>HTTP/%1, then host/%1</source>
        <translation>HTTP/%1, dann host/%1</translation>
    </message>
</context>
<context>
    <name>DiagnosisModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>DiagnosisNameCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy looks it up by itself, and may find it.</source>
        <translation>Der Proxy löst ihn selbst auf und findet ihn möglicherweise.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>Prüfen Sie die Schreibweise, das DNS-Suffix und das VPN.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Name der Adresse</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>An address was entered; its name is %1.</source>
        <translation>Es wurde eine Adresse eingegeben; ihr Name ist %1.</translation>
    </message>
    <message>
        <source>An address was entered, so there is no name to look up.</source>
        <translation>Es wurde eine Adresse eingegeben, daher ist kein Name aufzulösen.</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the full name of the computer.</source>
        <translation>Kerberos erfordert einen Namen: Verbinden Sie den Computer über seinen vollständigen Namen.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPortCheck</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>open, %1 ms</source>
        <translation>offen, %1 ms</translation>
    </message>
    <message>
        <source>refused, nothing listens</source>
        <translation>abgelehnt, nichts lauscht</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Port %1 ist offen.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>An Port %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Port %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection goes through a proxy, which may reach it all the same.</source>
        <translation>Die Verbindung läuft über einen Proxy, der ihn möglicherweise trotzdem erreicht.</translation>
    </message>
    <message>
        <source>HTTPS listens on 5986: edit the connection and choose HTTPS.</source>
        <translation>HTTPS lauscht auf 5986: Bearbeiten Sie die Verbindung, und wählen Sie HTTPS aus.</translation>
    </message>
    <message>
        <source>HTTP listens on 5985: edit the connection and choose HTTP.</source>
        <translation>HTTP lauscht auf 5985: Bearbeiten Sie die Verbindung, und wählen Sie HTTP aus.</translation>
    </message>
    <message>
        <source>Check that the WinRM service runs there and has a listener (winrm quickconfig).</source>
        <translation>Prüfen Sie, ob der WinRM-Dienst dort ausgeführt wird und einen Listener hat (winrm quickconfig).</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through. On a network that counts as public, Windows lets in only computers of the same subnet.</source>
        <translation>Prüfen Sie, ob der Computer läuft und seine Firewall den Port durchlässt. In einem öffentlichen Netzwerk lässt Windows nur Computer desselben Subnetzes zu.</translation>
    </message>
</context>
<context>
    <name>DiagnosisStep</name>
    <message>
        <source>Name</source>
        <extracomment>A step of the diagnosis: the name is resolved to addresses.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP-Ports</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS und Zertifikat</translation>
    </message>
    <message>
        <source>HTTP service</source>
        <translation>HTTP-Dienst</translation>
    </message>
    <message>
        <source>Offered authentication</source>
        <translation>Angebotene Authentifizierung</translation>
    </message>
    <message>
        <source>Identify, anonymous</source>
        <translation>Identify, anonym</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Identify, authenticated</source>
        <translation>Identify, authentifiziert</translation>
    </message>
    <message>
        <source>Right to read winrm/config</source>
        <translation>Leserecht für winrm/config</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a step of the diagnosis, as the next five.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list: %1 is what was looked at, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Schritt %1 von %2…</translation>
    </message>
    <message>
        <source>It fails at: %1. %2</source>
        <translation>Es scheitert an: %1. %2</translation>
    </message>
    <message>
        <source>Nothing failed, but nobody was authenticated. %1</source>
        <translation>Nichts ist fehlgeschlagen, aber niemand wurde authentifiziert. %1</translation>
    </message>
    <message>
        <source>Nothing failed; some steps have a warning.</source>
        <translation>Nichts ist fehlgeschlagen; einige Schritte haben eine Warnung.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>DiagnosisTlsCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>Auf Port %1 konnte keine verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>Der Port ist möglicherweise HTTP: Wählen Sie HTTP oder einen anderen Port. Prüfen Sie sonst das Zertifikat des Listeners und seine TLS-Versionen.</translation>
    </message>
    <message>
        <source>The connection does not use that port; HTTPS would not work there as it is.</source>
        <translation>Die Verbindung verwendet diesen Port nicht; HTTPS würde dort so nicht funktionieren.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is the one that you trusted.</source>
        <translation>%1 auf Port %2; das Zertifikat ist das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is trusted.</source>
        <translation>%1 auf Port %2; das Zertifikat ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted.</source>
        <translation>Das Zertifikat ist nicht das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer whether it was renewed.</source>
        <translation>Fragen Sie die Person, die den Computer verwaltet, ob es erneuert wurde.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the computer&apos;s own, connect, and trust it there. Until then no password is sent.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Computers, stellen Sie die Verbindung her, und vertrauen Sie ihm dort. Bis dahin wird kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>The certificate has expired; renew it.</source>
        <translation>Das Zertifikat ist abgelaufen; erneuern Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s); renew it soon.</source>
        <translation>
            <numerusform>Das Zertifikat läuft in %n Tag ab; erneuern Sie es bald.</numerusform>
            <numerusform>Das Zertifikat läuft in %n Tagen ab; erneuern Sie es bald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Beanstandung</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Connect to a computer…</source>
        <translation>Mit einem Computer verbinden…</translation>
    </message>
    <message>
        <source>Try it with demo computers</source>
        <translation>Mit Demo-Computern ausprobieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No computer matches the filter</source>
        <translation>Kein Computer entspricht dem Filter</translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation>Noch keine Computer</translation>
    </message>
    <message>
        <source>Change the words in the filter box, or show all computers again.</source>
        <translation>Ändern Sie die Wörter im Filterfeld, oder zeigen Sie wieder alle Computer an.</translation>
    </message>
    <message>
        <source>Connect to a computer to see what is open on it and to close it again. No computer at hand? The demo brings a few along.</source>
        <translation>Verbinden Sie einen Computer, um zu sehen, was dort geöffnet ist, und um es wieder zu schließen. Kein Computer zur Hand? Die Demo bringt einige mit.</translation>
    </message>
</context>
<context>
    <name>EndpointRules</name>
    <message>
        <source>A user name and a client certificate exclude each other.</source>
        <translation>Ein Benutzername und ein Clientzertifikat schließen einander aus.</translation>
    </message>
    <message>
        <source>Remove the user name; the computer maps the certificate to a user of its own.</source>
        <translation>Entfernen Sie den Benutzernamen; der Computer ordnet das Zertifikat einem eigenen Benutzer zu.</translation>
    </message>
    <message>
        <source>A client certificate is set, but another authentication than Certificate is chosen.</source>
        <translation>Ein Clientzertifikat ist festgelegt, aber eine andere Authentifizierung als „Zertifikat“ ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose the authentication Certificate, or remove the certificate.</source>
        <translation>Wählen Sie die Authentifizierung „Zertifikat“, oder entfernen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>No client certificate is chosen.</source>
        <translation>Es ist kein Clientzertifikat ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with your certificate and its key.</source>
        <translation>Wählen Sie eine PEM- oder PKCS#12-Datei mit Ihrem Zertifikat und seinem Schlüssel aus.</translation>
    </message>
    <message>
        <source>CredSSP is available on Windows only.</source>
        <translation>CredSSP ist nur unter Windows verfügbar.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or Kerberos with delegation where the server has to go further.</source>
        <translation>Wählen Sie Negotiate, oder Kerberos mit Delegierung, wenn der Server weiter zugreifen muss.</translation>
    </message>
    <message>
        <source>The proxy has no host or no port.</source>
        <translation>Für den Proxy fehlt der Host oder der Port.</translation>
    </message>
    <message>
        <source>Enter both, or connect without a proxy.</source>
        <translation>Geben Sie beide ein, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>The user of the proxy has no password.</source>
        <translation>Der Benutzer des Proxys hat kein Kennwort.</translation>
    </message>
    <message>
        <source>Enter the password of the proxy, or remove its user name.</source>
        <translation>Geben Sie das Kennwort des Proxys ein, oder entfernen Sie dessen Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>The server has ended it before the last item; start it again</source>
        <translation>Der Server hat sie vor dem letzten Element beendet; starten Sie sie erneut</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there some minutes after the last page</source>
        <translation>Vom Server nicht bestätigt; sie endet dort einige Minuten nach der letzten Seite</translation>
    </message>
</context>
<context>
    <name>EnumerationInput</name>
    <message>
        <source>Enter a query, or choose no filter.</source>
        <translation>Geben Sie eine Abfrage ein, oder wählen Sie keinen Filter.</translation>
    </message>
    <message>
        <source>This is no WQL query. Begin with “select * from” and the name of a class.</source>
        <translation>Dies ist keine WQL-Abfrage. Beginnen Sie mit „select * from“ und dem Namen einer Klasse.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in the query.</source>
        <translation>In der Abfrage fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Enter what is to be listed.</source>
        <translation>Geben Sie ein, was aufgelistet werden soll.</translation>
    </message>
    <message>
        <source>This is no resource. Enter a URI, or begin with wmicimv2/, wmi/, cimv2/, winrm/ or shell.</source>
        <translation>Dies ist keine Ressource. Geben Sie einen URI ein, oder beginnen Sie mit wmicimv2/, wmi/, cimv2/, winrm/ oder shell.</translation>
    </message>
    <message>
        <source>Write selectors as Name=&apos;value&apos;, with a semicolon between them.</source>
        <translation>Schreiben Sie Selektoren als Name=&apos;Wert&apos;, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The query names the class; it goes to %1.</source>
        <extracomment>%1: a resource</extracomment>
        <translation>Die Abfrage nennt die Klasse; sie geht an %1.</translation>
    </message>
</context>
<context>
    <name>EnumerationWindow</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>Alle %1 Elemente, %Ln Seite</numerusform>
            <numerusform>Alle %1 Elemente, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the first items…</source>
        <translation>Die ersten Elemente werden angefordert…</translation>
    </message>
    <message numerus="yes">
        <source>%1 items so far, %Ln page(s)…</source>
        <translation>
            <numerusform>Bisher %1 Elemente, %Ln Seite…</numerusform>
            <numerusform>Bisher %1 Elemente, %Ln Seiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>No items came</source>
        <translation>Es kamen keine Elemente</translation>
    </message>
    <message numerus="yes">
        <source>%1 items, not all, %Ln page(s)</source>
        <translation>
            <numerusform>%1 Elemente, nicht alle, %Ln Seite</numerusform>
            <numerusform>%1 Elemente, nicht alle, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 items are kept, and no more are fetched. Use a filter to get the others.</source>
        <translation>Nur die ersten %1 Elemente werden behalten und keine weiteren abgerufen. Verwenden Sie einen Filter, um die anderen zu erhalten.</translation>
    </message>
</context>
<context>
    <name>ErrorActionMenu</name>
    <message>
        <source>I&amp;f One Fails</source>
        <extracomment>A menu: what happens to the other computers when an action fails on one.</extracomment>
        <translation>Bei &amp;Fehler</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Heading: how serious an event is.</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading: which program wrote an event.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ExplainedActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button. %1: name of an action, %2: its keyboard shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FaultAdvice</name>
    <message>
        <source>The server sends the connection on to another address.</source>
        <translation>Der Server leitet die Verbindung an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>Connect to the new address yourself if you trust it; redirects are not followed.</source>
        <translation>Stellen Sie selbst eine Verbindung mit der neuen Adresse her, wenn Sie ihr vertrauen; Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The computer was not found on the network.</source>
        <translation>Der Computer wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, DNS, the VPN and the firewall.</source>
        <translation>Prüfen Sie den Namen, DNS, das VPN und die Firewall.</translation>
    </message>
    <message>
        <source>The operation was cancelled, because the connection was closed while it was running.</source>
        <translation>Der Vorgang wurde abgebrochen, weil die Verbindung währenddessen geschlossen wurde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The remote computer is shutting down.</source>
        <translation>Der Remotecomputer wird heruntergefahren.</translation>
    </message>
    <message>
        <source>Wait until it has started again, then connect.</source>
        <translation>Warten Sie, bis er wieder gestartet ist, und stellen Sie dann die Verbindung her.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>Der Server gab eine Antwort, die hier keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check for a proxy in between.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder auftritt, suchen Sie nach einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The service on the remote computer cannot be reached.</source>
        <translation>Der Dienst auf dem Remotecomputer ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that WinRM is running there, the port (5985 or 5986) and the listener; winrm quickconfig on that computer sets them up.</source>
        <translation>Prüfen Sie, ob WinRM dort ausgeführt wird, sowie den Port (5985 oder 5986) und den Listener; winrm quickconfig auf diesem Computer richtet sie ein.</translation>
    </message>
    <message>
        <source>The address of the connection is not valid.</source>
        <translation>Die Adresse der Verbindung ist ungültig.</translation>
    </message>
    <message>
        <source>Write it as http://host:port/path or https://host:port/path, with an IPv6 address in brackets.</source>
        <translation>Schreiben Sie sie als http://Host:Port/Pfad oder https://Host:Port/Pfad, eine IPv6-Adresse in eckigen Klammern.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>Der Port in der Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; WinRM uses 5985 for HTTP and 5986 for HTTPS.</source>
        <translation>Verwenden Sie einen Port von 1 bis 65535; WinRM verwendet 5985 für HTTP und 5986 für HTTPS.</translation>
    </message>
    <message>
        <source>The answer has no content type that belongs to WS-Management.</source>
        <translation>Die Antwort hat keinen Inhaltstyp, der zu WS-Management gehört.</translation>
    </message>
    <message>
        <source>Check the port and the path: another web server, a proxy or a sign-in page has answered.</source>
        <translation>Prüfen Sie Port und Pfad: Ein anderer Webserver, ein Proxy oder eine Anmeldeseite hat geantwortet.</translation>
    </message>
    <message>
        <source>The encrypted answer could not be decrypted.</source>
        <translation>Die verschlüsselte Antwort konnte nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>Disconnect and connect again.</source>
        <translation>Trennen Sie die Verbindung, und stellen Sie sie erneut her.</translation>
    </message>
    <message>
        <source>The service can only be identified over a remote connection.</source>
        <translation>Der Dienst kann nur über eine Remoteverbindung identifiziert werden.</translation>
    </message>
    <message>
        <source>Connect by the name of the computer.</source>
        <translation>Stellen Sie die Verbindung über den Namen des Computers her.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the service is running there, and that the port and the path are right.</source>
        <translation>Prüfen Sie, ob der Dienst dort ausgeführt wird und ob Port und Pfad richtig sind.</translation>
    </message>
    <message>
        <source>There is no WS-Management service at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen WS-Management-Dienst.</translation>
    </message>
    <message>
        <source>Check the port and the path; the path is usually /wsman.</source>
        <translation>Prüfen Sie Port und Pfad; der Pfad lautet üblicherweise /wsman.</translation>
    </message>
    <message>
        <source>The remote computer did not answer in time.</source>
        <translation>Der Remotecomputer hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the name, the network and the firewall; on a public network Windows answers only its own subnet.</source>
        <translation>Prüfen Sie Name, Netzwerk und Firewall; in einem öffentlichen Netzwerk antwortet Windows nur dem eigenen Subnetz.</translation>
    </message>
    <message>
        <source>A network of the computer that runs the service is set to Public, so its firewall exception was refused.</source>
        <translation>Ein Netzwerk des Computers, auf dem der Dienst ausgeführt wird, ist auf „Öffentlich“ festgelegt, daher wurde die Firewallausnahme abgelehnt.</translation>
    </message>
    <message>
        <source>Set that network to Private, or run Enable-PSRemoting -SkipNetworkProfileCheck there.</source>
        <translation>Legen Sie dieses Netzwerk auf „Privat“ fest, oder führen Sie dort Enable-PSRemoting -SkipNetworkProfileCheck aus.</translation>
    </message>
    <message>
        <source>The server reported an internal error (HTTP 500) without any detail.</source>
        <translation>Der Server hat einen internen Fehler (HTTP 500) ohne Details gemeldet.</translation>
    </message>
    <message>
        <source>Look in the event log Microsoft-Windows-WinRM/Operational of that computer.</source>
        <translation>Sehen Sie im Ereignisprotokoll Microsoft-Windows-WinRM/Operational dieses Computers nach.</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP 400) and gave no detail.</source>
        <translation>Der Server hat die Anforderung nicht akzeptiert (HTTP 400) und keine Details angegeben.</translation>
    </message>
    <message>
        <source>With Kerberos the ticket may be too large: raise MaxTokenSize and the header limits of http.sys on the server, or use NTLM.</source>
        <translation>Bei Kerberos ist das Ticket möglicherweise zu groß: Erhöhen Sie auf dem Server MaxTokenSize und die Headergrenzwerte von http.sys, oder verwenden Sie NTLM.</translation>
    </message>
    <message>
        <source>A proxy cannot be used with HTTP.</source>
        <translation>Ein Proxy kann nicht mit HTTP verwendet werden.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or connect without a proxy.</source>
        <translation>Wählen Sie HTTPS, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with Kerberos.</source>
        <translation>Ein Proxy kann nicht zusammen mit Kerberos verwendet werden.</translation>
    </message>
    <message>
        <source>Choose another authentication, or connect without a proxy.</source>
        <translation>Wählen Sie eine andere Authentifizierung, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with CredSSP.</source>
        <translation>Ein Proxy kann nicht zusammen mit CredSSP verwendet werden.</translation>
    </message>
    <message>
        <source>The name of the computer could not be resolved.</source>
        <translation>Der Name des Computers konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the DNS server.</source>
        <translation>Prüfen Sie die Schreibweise, das DNS-Suffix und den DNS-Server.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be set up.</source>
        <translation>Die sichere Verbindung (TLS) konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>Check that the HTTPS listener has a certificate and that both sides share a TLS version.</source>
        <translation>Prüfen Sie, ob der HTTPS-Listener ein Zertifikat hat und ob beide Seiten eine gemeinsame TLS-Version unterstützen.</translation>
    </message>
    <message>
        <source>The service is set not to accept remote connections.</source>
        <translation>Der Dienst ist so eingestellt, dass er keine Remoteverbindungen akzeptiert.</translation>
    </message>
    <message>
        <source>Run Enable-PSRemoting on that computer, and check the setting AllowRemoteAccess and its Group Policy.</source>
        <translation>Führen Sie auf diesem Computer Enable-PSRemoting aus, und prüfen Sie die Einstellung AllowRemoteAccess und ihre Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>The name of a computer is needed here, not a URL.</source>
        <translation>Hier wird der Name eines Computers benötigt, keine URL.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address; put an IPv6 address in brackets, such as [::1].</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse ein; eine IPv6-Adresse in eckigen Klammern, z. B. [::1].</translation>
    </message>
    <message>
        <source>The server does not support the Identify request.</source>
        <translation>Der Server unterstützt die Anforderung Identify nicht.</translation>
    </message>
    <message>
        <source>Connect without the test.</source>
        <translation>Stellen Sie die Verbindung ohne den Test her.</translation>
    </message>
    <message>
        <source>There is nothing on the server with this resource URI and these selectors.</source>
        <translation>Auf dem Server gibt es nichts mit diesem Ressourcen-URI und diesen Selektoren.</translation>
    </message>
    <message>
        <source>Check the values of the keys, and upper and lower case.</source>
        <translation>Prüfen Sie die Werte der Schlüssel sowie Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The WS-Management configuration of the computer is corrupted.</source>
        <translation>Die WS-Management-Konfiguration des Computers ist beschädigt.</translation>
    </message>
    <message>
        <source>Run winrm invoke Restore winrm/config @{} on that computer, then enter its own settings again.</source>
        <translation>Führen Sie auf diesem Computer winrm invoke Restore winrm/config @{} aus, und geben Sie dann seine eigenen Einstellungen erneut ein.</translation>
    </message>
    <message>
        <source>The enumeration has finished or was cancelled.</source>
        <translation>Die Enumeration ist beendet oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start the query again.</source>
        <translation>Starten Sie die Abfrage erneut.</translation>
    </message>
    <message>
        <source>The subscription is already closed.</source>
        <translation>Das Abonnement ist bereits geschlossen.</translation>
    </message>
    <message>
        <source>Subscribe again if you still need the events.</source>
        <translation>Abonnieren Sie erneut, wenn Sie die Ereignisse noch benötigen.</translation>
    </message>
    <message>
        <source>The subscription is already being closed.</source>
        <translation>Das Abonnement wird bereits geschlossen.</translation>
    </message>
    <message>
        <source>The subscription was closed, because no events were fetched within the heartbeat interval.</source>
        <translation>Das Abonnement wurde geschlossen, weil innerhalb des Heartbeatintervalls keine Ereignisse abgerufen wurden.</translation>
    </message>
    <message>
        <source>Subscribe again, with a longer heartbeat interval if needed.</source>
        <translation>Abonnieren Sie erneut, bei Bedarf mit einem längeren Heartbeatintervall.</translation>
    </message>
    <message>
        <source>The subscription was closed, because the source sent nothing within the heartbeat interval.</source>
        <translation>Das Abonnement wurde geschlossen, weil die Quelle innerhalb des Heartbeatintervalls nichts gesendet hat.</translation>
    </message>
    <message>
        <source>The server cannot process the filter of the query.</source>
        <translation>Der Server kann den Filter der Abfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Check the WQL text and the dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>Prüfen Sie den WQL-Text und den Dialekt; bei WQL muss der Ressourcen-URI mit einem Stern enden, z. B. root/cimv2/*.</translation>
    </message>
    <message>
        <source>The enumeration is no longer valid on the server.</source>
        <translation>Die Enumeration ist auf dem Server nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Start the query again, and read its results without long pauses.</source>
        <translation>Starten Sie die Abfrage erneut, und lesen Sie die Ergebnisse ohne lange Pausen.</translation>
    </message>
    <message>
        <source>No results came in time, but the query is still running.</source>
        <translation>Es kamen keine rechtzeitigen Ergebnisse, aber die Abfrage wird noch ausgeführt.</translation>
    </message>
    <message>
        <source>Ask for the next results again; this is no error.</source>
        <translation>Fordern Sie die nächsten Ergebnisse erneut an; dies ist kein Fehler.</translation>
    </message>
    <message>
        <source>The XML does not match the schema of the resource.</source>
        <translation>Das XML entspricht nicht dem Schema der Ressource.</translation>
    </message>
    <message>
        <source>Check the namespace of the values and the order of the elements.</source>
        <translation>Prüfen Sie den Namespace der Werte und die Reihenfolge der Elemente.</translation>
    </message>
    <message>
        <source>The answer is larger than the envelope size that was asked for.</source>
        <translation>Die Antwort ist größer als die angeforderte Umschlaggröße.</translation>
    </message>
    <message>
        <source>Ask for a larger envelope, for fewer items at once, or for fewer properties.</source>
        <translation>Fordern Sie einen größeren Umschlag, weniger Elemente auf einmal oder weniger Eigenschaften an.</translation>
    </message>
    <message>
        <source>The answer is larger than the server can send.</source>
        <translation>Die Antwort ist größer, als der Server senden kann.</translation>
    </message>
    <message>
        <source>Ask for fewer items at once, or for fewer properties.</source>
        <translation>Fordern Sie weniger Elemente auf einmal oder weniger Eigenschaften an.</translation>
    </message>
    <message>
        <source>Not all selectors of this resource were given.</source>
        <translation>Es wurden nicht alle Selektoren dieser Ressource angegeben.</translation>
    </message>
    <message>
        <source>Fill in all key properties.</source>
        <translation>Füllen Sie alle Schlüsseleigenschaften aus.</translation>
    </message>
    <message>
        <source>What should be created exists already.</source>
        <translation>Was erstellt werden soll, ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Edit what is there, or delete it first.</source>
        <translation>Bearbeiten Sie das Vorhandene, oder löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This setting is controlled by Group Policy.</source>
        <translation>Diese Einstellung wird durch eine Gruppenrichtlinie gesteuert.</translation>
    </message>
    <message>
        <source>Change the policy; the setting itself is locked.</source>
        <translation>Ändern Sie die Richtlinie; die Einstellung selbst ist gesperrt.</translation>
    </message>
    <message>
        <source>The host name of the listener does not match the common name of its certificate.</source>
        <translation>Der Hostname des Listeners stimmt nicht mit dem allgemeinen Namen seines Zertifikats überein.</translation>
    </message>
    <message>
        <source>Choose a certificate for this name, or set Hostname to the name in the certificate.</source>
        <translation>Wählen Sie ein Zertifikat für diesen Namen, oder legen Sie Hostname auf den Namen im Zertifikat fest.</translation>
    </message>
    <message>
        <source>The IPv4Filter or IPv6Filter is not valid.</source>
        <translation>Der IPv4Filter oder IPv6Filter ist ungültig.</translation>
    </message>
    <message>
        <source>Write ranges of addresses such as 10.0.0.1-10.0.0.99 separated by commas, or * for all; an empty filter listens nowhere.</source>
        <translation>Schreiben Sie Adressbereiche wie 10.0.0.1-10.0.0.99 durch Kommas getrennt oder * für alle; bei leerem Filter wird nirgends gelauscht.</translation>
    </message>
    <message>
        <source>Keys of an existing object cannot be changed.</source>
        <translation>Schlüssel eines vorhandenen Objekts können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Delete the object and create it again with the new keys.</source>
        <translation>Löschen Sie das Objekt, und erstellen Sie es mit den neuen Schlüsseln erneut.</translation>
    </message>
    <message>
        <source>The certificate is not meant for server authentication.</source>
        <translation>Das Zertifikat ist nicht für die Serverauthentifizierung vorgesehen.</translation>
    </message>
    <message>
        <source>This class has more than one instance, so its keys are required.</source>
        <translation>Diese Klasse hat mehrere Instanzen, daher werden ihre Schlüssel benötigt.</translation>
    </message>
    <message>
        <source>Add the key properties as selectors.</source>
        <translation>Fügen Sie die Schlüsseleigenschaften als Selektoren hinzu.</translation>
    </message>
    <message>
        <source>A WQL query must not name a class or keys in its resource URI.</source>
        <translation>Eine WQL-Abfrage darf in ihrem Ressourcen-URI weder Klasse noch Schlüssel nennen.</translation>
    </message>
    <message>
        <source>Use a resource URI that ends in a star, such as root/cimv2/*, and remove the selectors.</source>
        <translation>Verwenden Sie einen Ressourcen-URI, der mit einem Stern endet, z. B. root/cimv2/*, und entfernen Sie die Selektoren.</translation>
    </message>
    <message>
        <source>The WMI service denied access.</source>
        <translation>Der WMI-Dienst hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace.</source>
        <translation>Erteilen Sie dem Konto die Berechtigung „Remoteaktivierung“ für den WMI-Namespace.</translation>
    </message>
    <message>
        <source>The WMI provider denied access.</source>
        <translation>Der WMI-Anbieter hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give the account the rights that this WMI provider asks for.</source>
        <translation>Erteilen Sie dem Konto die Rechte, die dieser WMI-Anbieter verlangt.</translation>
    </message>
    <message>
        <source>Access was denied when connecting to the WMI service.</source>
        <translation>Beim Verbinden mit dem WMI-Dienst wurde der Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace, and check that it may connect to WMI.</source>
        <translation>Erteilen Sie dem Konto die Berechtigung „Remoteaktivierung“ für den WMI-Namespace, und prüfen Sie, ob es eine Verbindung mit WMI herstellen darf.</translation>
    </message>
    <message>
        <source>The request is larger than the server accepts.</source>
        <translation>Die Anforderung ist größer, als der Server akzeptiert.</translation>
    </message>
    <message>
        <source>Send less at once, or raise MaxEnvelopeSizekb on the server.</source>
        <translation>Senden Sie weniger auf einmal, oder erhöhen Sie MaxEnvelopeSizekb auf dem Server.</translation>
    </message>
    <message>
        <source>The computer has no certificate that suits an HTTPS listener.</source>
        <translation>Der Computer hat kein Zertifikat, das sich für einen HTTPS-Listener eignet.</translation>
    </message>
    <message>
        <source>Install one for server authentication with the host name as common name, neither expired nor self-signed.</source>
        <translation>Installieren Sie eines für die Serverauthentifizierung mit dem Hostnamen als allgemeinem Namen, das weder abgelaufen noch selbstsigniert ist.</translation>
    </message>
    <message>
        <source>The server cannot process the filter, or the filter is too complex for it.</source>
        <translation>Der Server kann den Filter nicht verarbeiten, oder der Filter ist ihm zu komplex.</translation>
    </message>
    <message>
        <source>Simplify the filter and check its dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>Vereinfachen Sie den Filter, und prüfen Sie seinen Dialekt; bei WQL muss der Ressourcen-URI mit einem Stern enden, z. B. root/cimv2/*.</translation>
    </message>
    <message>
        <source>This setting is read-only.</source>
        <translation>Diese Einstellung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing can be changed here; the server sets the value itself.</source>
        <translation>Hier kann nichts geändert werden; der Server legt den Wert selbst fest.</translation>
    </message>
    <message>
        <source>Certificate mappings can only be changed over a remote connection.</source>
        <translation>Zertifikatzuordnungen können nur über eine Remoteverbindung geändert werden.</translation>
    </message>
    <message>
        <source>Connect by the host name, even to the same computer.</source>
        <translation>Stellen Sie die Verbindung über den Hostnamen her, auch mit demselben Computer.</translation>
    </message>
    <message>
        <source>The account of the certificate mapping could not be verified.</source>
        <translation>Das Konto der Zertifikatzuordnung konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Use a local account of that computer with the right password.</source>
        <translation>Verwenden Sie ein lokales Konto dieses Computers mit dem richtigen Kennwort.</translation>
    </message>
    <message>
        <source>The configuration of the plugin is corrupted.</source>
        <translation>Die Konfiguration des Plug-Ins ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the configuration, or register the plugin again.</source>
        <translation>Stellen Sie die Konfiguration wieder her, oder registrieren Sie das Plug-In erneut.</translation>
    </message>
    <message>
        <source>The limits in a Pull request differ from those that started the query.</source>
        <translation>Die Grenzwerte in einer Pull-Anforderung weichen von denen ab, mit denen die Abfrage gestartet wurde.</translation>
    </message>
    <message>
        <source>Please report this as a defect of this program.</source>
        <translation>Bitte melden Sie dies als Fehler dieses Programms.</translation>
    </message>
    <message>
        <source>This setting is deprecated.</source>
        <translation>Diese Einstellung ist veraltet.</translation>
    </message>
    <message>
        <source>Leave it out; it has no effect.</source>
        <translation>Lassen Sie sie weg; sie hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The server did not accept the request and gave no reason.</source>
        <translation>Der Server hat die Anforderung nicht akzeptiert und keinen Grund angegeben.</translation>
    </message>
    <message>
        <source>Check the port and the path; with Kerberos the ticket may be too large for the server.</source>
        <translation>Prüfen Sie Port und Pfad; bei Kerberos ist das Ticket möglicherweise zu groß für den Server.</translation>
    </message>
    <message>
        <source>The server refused the logon.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and choose an authentication that the server offers.</source>
        <translation>Prüfen Sie Benutzername und Kennwort, und wählen Sie eine Authentifizierung, die der Server anbietet.</translation>
    </message>
    <message>
        <source>A proxy, a filter or the mapping of the client certificate forbids the connection.</source>
        <translation>Ein Proxy, ein Filter oder die Zuordnung des Clientzertifikats verbietet die Verbindung.</translation>
    </message>
    <message>
        <source>Check the proxy setting and the certificate mapping on the server.</source>
        <translation>Prüfen Sie die Proxyeinstellung und die Zertifikatzuordnung auf dem Server.</translation>
    </message>
    <message>
        <source>The web server at this address does not accept WS-Management requests.</source>
        <translation>Der Webserver unter dieser Adresse akzeptiert keine WS-Management-Anforderungen.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Der Proxy fragt nach Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>Check the proxy setting and its credentials, or connect without a proxy.</source>
        <translation>Prüfen Sie die Proxyeinstellung und die Anmeldeinformationen des Proxys, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>The server waited too long for the request.</source>
        <translation>Der Server hat zu lange auf die Anforderung gewartet.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server needs the length of the request in advance.</source>
        <translation>Der Server benötigt die Länge der Anforderung im Voraus.</translation>
    </message>
    <message>
        <source>Check for a proxy in between that changes requests.</source>
        <translation>Suchen Sie nach einem Proxy dazwischen, der Anforderungen verändert.</translation>
    </message>
    <message>
        <source>Send less at once, or raise the limit on the server.</source>
        <translation>Senden Sie weniger auf einmal, oder erhöhen Sie den Grenzwert auf dem Server.</translation>
    </message>
    <message>
        <source>The server does not accept the content type or the encoding of the request.</source>
        <translation>Der Server akzeptiert den Inhaltstyp oder die Codierung der Anforderung nicht.</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may not be WS-Management.</source>
        <translation>Prüfen Sie Port und Pfad: Der Dienst ist möglicherweise nicht WS-Management.</translation>
    </message>
    <message>
        <source>The server reported an internal error and gave no reason.</source>
        <translation>Der Server hat einen internen Fehler gemeldet und keinen Grund angegeben.</translation>
    </message>
    <message>
        <source>Look in the log of the service; some services answer like this to what they do not support, such as shells.</source>
        <translation>Sehen Sie im Protokoll des Dienstes nach; manche Dienste antworten so auf nicht Unterstütztes, z. B. Shells.</translation>
    </message>
    <message>
        <source>A proxy got no usable answer from the server.</source>
        <translation>Ein Proxy erhielt keine brauchbare Antwort vom Server.</translation>
    </message>
    <message>
        <source>Check the proxy, and that the service is running.</source>
        <translation>Prüfen Sie den Proxy und ob der Dienst ausgeführt wird.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Check that the service is running there, then try again.</source>
        <translation>Prüfen Sie, ob der Dienst dort ausgeführt wird, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A proxy got no answer from the server in time.</source>
        <translation>Ein Proxy erhielt keine rechtzeitige Antwort vom Server.</translation>
    </message>
    <message>
        <source>Check the proxy and the network between it and the server.</source>
        <translation>Prüfen Sie den Proxy und das Netzwerk zwischen ihm und dem Server.</translation>
    </message>
    <message>
        <source>Access is denied: the account was refused, or it has no right to use WinRM on the remote computer.</source>
        <translation>Zugriff verweigert: Das Konto wurde abgelehnt, oder es hat kein Recht, WinRM auf dem Remotecomputer zu verwenden.</translation>
    </message>
    <message>
        <source>Add the account to Administrators or Remote Management Users there; for a local account in Administrators, check LocalAccountTokenFilterPolicy.</source>
        <translation>Fügen Sie das Konto dort den Administratoren oder Remoteverwaltungsbenutzern hinzu; prüfen Sie bei einem lokalen Administratorkonto LocalAccountTokenFilterPolicy.</translation>
    </message>
    <message>
        <source>No domain controller could be reached to check the account.</source>
        <translation>Zur Prüfung des Kontos war kein Domänencontroller erreichbar.</translation>
    </message>
    <message>
        <source>Check that a domain controller can be reached, or use a local account of the remote computer.</source>
        <translation>Prüfen Sie, ob ein Domänencontroller erreichbar ist, oder verwenden Sie ein lokales Konto des Remotecomputers.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter them again, as DOMAIN\user or user@domain; for a local account use COMPUTER\user.</source>
        <translation>Geben Sie beides erneut ein, als DOMÄNE\Benutzer oder Benutzer@Domäne; bei einem lokalen Konto als COMPUTER\Benutzer.</translation>
    </message>
    <message>
        <source>Kerberos does not know the remote computer: its service principal name was not found.</source>
        <translation>Kerberos kennt den Remotecomputer nicht: Sein Dienstprinzipalname wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Use the full DNS name that the computer has in the directory, not an IP address, or try the service name host, HTTP or WSMAN.</source>
        <translation>Verwenden Sie den vollständigen DNS-Namen, den der Computer im Verzeichnis hat, keine IP-Adresse, oder versuchen Sie den Dienstnamen host, HTTP oder WSMAN.</translation>
    </message>
    <message>
        <source>The logon was refused by NTLM or Kerberos: the user name or the password is wrong.</source>
        <translation>Die Anmeldung wurde von NTLM oder Kerberos abgelehnt: Der Benutzername oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>There are no credentials that could be used for this logon.</source>
        <translation>Es gibt keine Anmeldeinformationen, die für diese Anmeldung verwendet werden könnten.</translation>
    </message>
    <message>
        <source>Enter a user name and a password; with a Microsoft account on the same computer, use a local account instead.</source>
        <translation>Geben Sie Benutzername und Kennwort ein; verwenden Sie bei einem Microsoft-Konto auf demselben Computer stattdessen ein lokales Konto.</translation>
    </message>
    <message>
        <source>The service principal name of the remote computer belongs to another account.</source>
        <translation>Der Dienstprinzipalname des Remotecomputers gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Look for a second account with the same HTTP or host principal name, or set the service name to host.</source>
        <translation>Suchen Sie nach einem zweiten Konto mit demselben HTTP- oder host-Prinzipalnamen, oder legen Sie den Dienstnamen auf host fest.</translation>
    </message>
    <message>
        <source>The service could not verify who sent the request.</source>
        <translation>Der Dienst konnte nicht überprüfen, wer die Anforderung gesendet hat.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and whether the service accepts the chosen authentication.</source>
        <translation>Prüfen Sie Benutzername und Kennwort und ob der Dienst die gewählte Authentifizierung akzeptiert.</translation>
    </message>
    <message>
        <source>The pattern in the TrustedHosts list is not valid.</source>
        <translation>Das Muster in der Liste TrustedHosts ist ungültig.</translation>
    </message>
    <message>
        <source>Write host names separated by commas; let * stand for a whole name or for part of one, and let &lt;local&gt; stand alone.</source>
        <translation>Schreiben Sie Hostnamen durch Kommas getrennt; * kann für einen ganzen Namen oder einen Teil davon stehen, &lt;local&gt; muss allein stehen.</translation>
    </message>
    <message>
        <source>Credentials were given together with the option not to authenticate.</source>
        <translation>Es wurden Anmeldeinformationen zusammen mit der Option angegeben, nicht zu authentifizieren.</translation>
    </message>
    <message>
        <source>Remove the credentials, or choose an authentication.</source>
        <translation>Entfernen Sie die Anmeldeinformationen, oder wählen Sie eine Authentifizierung.</translation>
    </message>
    <message>
        <source>Basic and Digest authentication need a user name and a password.</source>
        <translation>Die Authentifizierung mit Basic und Digest erfordert Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>Enter a user name and a password.</source>
        <translation>Geben Sie Benutzername und Kennwort ein.</translation>
    </message>
    <message>
        <source>A client certificate cannot be used over HTTP.</source>
        <translation>Ein Clientzertifikat kann nicht über HTTP verwendet werden.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or another authentication.</source>
        <translation>Wählen Sie HTTPS oder eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>The WinRM client is set not to send unencrypted messages.</source>
        <translation>Der WinRM-Client ist so eingestellt, dass er keine unverschlüsselten Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or an authentication that encrypts messages, such as Kerberos, NTLM or CredSSP; leave AllowUnencrypted set to false.</source>
        <translation>Wählen Sie HTTPS oder eine Authentifizierung, die Nachrichten verschlüsselt, z. B. Kerberos, NTLM oder CredSSP; lassen Sie AllowUnencrypted auf false.</translation>
    </message>
    <message>
        <source>Basic authentication is switched off in the settings of the WinRM client.</source>
        <translation>Die Basic-Authentifizierung ist in den Einstellungen des WinRM-Clients deaktiviert.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or set Client\Auth\Basic to true and use HTTPS.</source>
        <translation>Wählen Sie Negotiate, oder legen Sie Client\Auth\Basic auf true fest, und verwenden Sie HTTPS.</translation>
    </message>
    <message>
        <source>Negotiate authentication is switched off in the settings of the WinRM client.</source>
        <translation>Die Negotiate-Authentifizierung ist in den Einstellungen des WinRM-Clients deaktiviert.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Negotiate to true, or choose another authentication.</source>
        <translation>Legen Sie Client\Auth\Negotiate auf true fest, oder wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>Kerberos authentication is switched off in the settings of the WinRM client.</source>
        <translation>Die Kerberos-Authentifizierung ist in den Einstellungen des WinRM-Clients deaktiviert.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Kerberos to true, or choose another authentication.</source>
        <translation>Legen Sie Client\Auth\Kerberos auf true fest, oder wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>Authentication by certificate is switched off in the settings of the WinRM client.</source>
        <translation>Die Zertifikatauthentifizierung ist in den Einstellungen des WinRM-Clients deaktiviert.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Certificate to true, or choose another authentication.</source>
        <translation>Legen Sie Client\Auth\Certificate auf true fest, oder wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>Without Kerberos and HTTPS, Windows only connects to computers in its TrustedHosts list.</source>
        <translation>Ohne Kerberos und HTTPS stellt Windows nur Verbindungen mit Computern in der Liste TrustedHosts her.</translation>
    </message>
    <message>
        <source>Use HTTPS, or add the computer to TrustedHosts if you are sure of the network.</source>
        <translation>Verwenden Sie HTTPS, oder fügen Sie den Computer zu TrustedHosts hinzu, wenn Sie dem Netzwerk sicher vertrauen.</translation>
    </message>
    <message>
        <source>Over HTTP, Negotiate uses the credentials of the signed-in user only for computers in the TrustedHosts list.</source>
        <translation>Über HTTP verwendet Negotiate die Anmeldeinformationen des angemeldeten Benutzers nur für Computer in der Liste TrustedHosts.</translation>
    </message>
    <message>
        <source>Enter a user name and a password, or use HTTPS.</source>
        <translation>Geben Sie Benutzername und Kennwort ein, oder verwenden Sie HTTPS.</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with an IP address.</source>
        <translation>Kerberos kann nicht mit einer IP-Adresse verwendet werden.</translation>
    </message>
    <message>
        <source>Use the host name of the computer, or choose Negotiate over HTTPS.</source>
        <translation>Verwenden Sie den Hostnamen des Computers, oder wählen Sie Negotiate über HTTPS.</translation>
    </message>
    <message>
        <source>This computer is not in a domain, so Kerberos has no credentials of the signed-in user.</source>
        <translation>Dieser Computer ist nicht in einer Domäne, daher hat Kerberos keine Anmeldeinformationen des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>Enter the user as user@REALM with a password, or choose NTLM, Basic over HTTPS, or a certificate.</source>
        <translation>Geben Sie den Benutzer als Benutzer@REALM mit Kennwort ein, oder wählen Sie NTLM, Basic über HTTPS oder ein Zertifikat.</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with localhost or a loopback address.</source>
        <translation>Kerberos kann nicht mit localhost oder einer Loopbackadresse verwendet werden.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or use the DNS or NetBIOS name of the computer.</source>
        <translation>Wählen Sie Negotiate, oder verwenden Sie den DNS- oder NetBIOS-Namen des Computers.</translation>
    </message>
    <message>
        <source>CredSSP needs a user name and a password.</source>
        <translation>CredSSP erfordert Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>CredSSP is switched off in the settings of the WinRM client.</source>
        <translation>CredSSP ist in den Einstellungen des WinRM-Clients deaktiviert.</translation>
    </message>
    <message>
        <source>Run Enable-WSManCredSSP -Role Client on the computer that connects, or choose another authentication.</source>
        <translation>Führen Sie auf dem verbindenden Computer Enable-WSManCredSSP -Role Client aus, oder wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>A policy of this computer does not allow passing your credentials on to the remote computer.</source>
        <translation>Eine Richtlinie dieses Computers erlaubt es nicht, Ihre Anmeldeinformationen an den Remotecomputer weiterzugeben.</translation>
    </message>
    <message>
        <source>Add WSMAN/ and the host name to the policy Allow Delegating Fresh Credentials.</source>
        <translation>Fügen Sie WSMAN/ und den Hostnamen zur Richtlinie „Delegierung von aktuellen Anmeldeinformationen zulassen“ hinzu.</translation>
    </message>
    <message>
        <source>Your credentials were not passed on, because the identity of the remote computer could not be proven.</source>
        <translation>Ihre Anmeldeinformationen wurden nicht weitergegeben, weil die Identität des Remotecomputers nicht nachgewiesen werden konnte.</translation>
    </message>
    <message>
        <source>Repair Kerberos or the certificate of its service, or add the computer to the policy Allow Delegating Fresh Credentials with NTLM-only Server Authentication.</source>
        <translation>Reparieren Sie Kerberos oder das Zertifikat des Dienstes, oder fügen Sie den Computer zur Richtlinie „Delegierung von aktuellen Anmeldeinformationen mit reiner NTLM-Serverauthentifizierung zulassen“ hinzu.</translation>
    </message>
    <message>
        <source>Default authentication is not allowed with an IP address here.</source>
        <translation>Die Standardauthentifizierung ist hier mit einer IP-Adresse nicht zulässig.</translation>
    </message>
    <message>
        <source>Enter a user name and a password, and use HTTPS or add the address to TrustedHosts.</source>
        <translation>Geben Sie Benutzername und Kennwort ein, und verwenden Sie HTTPS, oder fügen Sie die Adresse zu TrustedHosts hinzu.</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified.</source>
        <translation>Die Identität des Servers konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Check the host name, the service principal name and the certificate; use TrustedHosts only if you are sure of the computer.</source>
        <translation>Prüfen Sie den Hostnamen, den Dienstprinzipalnamen und das Zertifikat; verwenden Sie TrustedHosts nur, wenn Sie sich des Computers sicher sind.</translation>
    </message>
    <message>
        <source>The service is busy, or a quota has been reached.</source>
        <translation>Der Dienst ist ausgelastet, oder ein Kontingent ist erreicht.</translation>
    </message>
    <message>
        <source>Wait and try again; end shells that nobody needs any more.</source>
        <translation>Warten Sie, und versuchen Sie es erneut; beenden Sie Shells, die niemand mehr benötigt.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells at one time.</source>
        <translation>Dieser Benutzer hat die maximale Anzahl gleichzeitiger Shells erreicht.</translation>
    </message>
    <message>
        <source>End idle shells of this user, or raise Shell\MaxShellsPerUser on that computer.</source>
        <translation>Beenden Sie Shells dieses Benutzers, die sich im Leerlauf befinden, oder erhöhen Sie Shell\MaxShellsPerUser auf diesem Computer.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations at one time.</source>
        <translation>Dieser Benutzer hat die maximale Anzahl gleichzeitiger Vorgänge erreicht.</translation>
    </message>
    <message>
        <source>Open the shell anew and end idle shells; restart WinRM on that computer only if nothing else helps.</source>
        <translation>Öffnen Sie die Shell neu, und beenden Sie Shells im Leerlauf; starten Sie WinRM auf diesem Computer nur neu, wenn nichts anderes hilft.</translation>
    </message>
    <message>
        <source>This user sends more requests than the server allows.</source>
        <translation>Dieser Benutzer sendet mehr Anforderungen, als der Server zulässt.</translation>
    </message>
    <message>
        <source>Wait, then work on fewer computers or shells at once.</source>
        <translation>Warten Sie, und arbeiten Sie dann mit weniger Computern oder Shells gleichzeitig.</translation>
    </message>
    <message>
        <source>The server is loaded up to the limit of its quota.</source>
        <translation>Der Server ist bis zur Grenze seines Kontingents ausgelastet.</translation>
    </message>
    <message>
        <source>The largest number of users with shells at one time has been reached.</source>
        <translation>Die maximale Anzahl gleichzeitiger Benutzer mit Shells ist erreicht.</translation>
    </message>
    <message>
        <source>Wait, or raise Shell\MaxConcurrentUsers on that computer.</source>
        <translation>Warten Sie, oder erhöhen Sie Shell\MaxConcurrentUsers auf diesem Computer.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells for this plugin.</source>
        <translation>Dieser Benutzer hat die maximale Anzahl von Shells für dieses Plug-In erreicht.</translation>
    </message>
    <message>
        <source>End a shell of this user, or raise MaxShellsPerUser in the quotas of the plugin.</source>
        <translation>Beenden Sie eine Shell dieses Benutzers, oder erhöhen Sie MaxShellsPerUser in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>The largest number of users for this plugin has been reached.</source>
        <translation>Die maximale Anzahl von Benutzern für dieses Plug-In ist erreicht.</translation>
    </message>
    <message>
        <source>Wait, or raise MaxConcurrentUsers in the quotas of the plugin.</source>
        <translation>Warten Sie, oder erhöhen Sie MaxConcurrentUsers in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>The largest number of shells for this plugin has been reached.</source>
        <translation>Die maximale Anzahl von Shells für dieses Plug-In ist erreicht.</translation>
    </message>
    <message>
        <source>End idle shells, or raise MaxShells in the quotas of the plugin.</source>
        <translation>Beenden Sie Shells im Leerlauf, oder erhöhen Sie MaxShells in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>The largest number of operations for this plugin has been reached.</source>
        <translation>Die maximale Anzahl von Vorgängen für dieses Plug-In ist erreicht.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations in the quotas of the plugin.</source>
        <translation>Warten Sie, oder erhöhen Sie den Grenzwert für Vorgänge in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations for this plugin.</source>
        <translation>Dieser Benutzer hat die maximale Anzahl von Vorgängen für dieses Plug-In erreicht.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations for each user in the quotas of the plugin.</source>
        <translation>Warten Sie, oder erhöhen Sie den Grenzwert für Vorgänge je Benutzer in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>The largest number of commands in this shell has been reached.</source>
        <translation>Die maximale Anzahl von Befehlen in dieser Shell ist erreicht.</translation>
    </message>
    <message>
        <source>End a command of the shell, or raise MaxConcurrentCommandsPerShell in the quotas of the plugin.</source>
        <translation>Beenden Sie einen Befehl der Shell, oder erhöhen Sie MaxConcurrentCommandsPerShell in den Kontingenten des Plug-Ins.</translation>
    </message>
    <message>
        <source>The server has too few free resources for this operation.</source>
        <translation>Der Server hat für diesen Vorgang zu wenig freie Ressourcen.</translation>
    </message>
    <message>
        <source>End operations that are still running, or try again later; check the quotas of the plugin.</source>
        <translation>Beenden Sie Vorgänge, die noch ausgeführt werden, oder versuchen Sie es später erneut; prüfen Sie die Kontingente des Plug-Ins.</translation>
    </message>
    <message>
        <source>The host process of the shell could not start, or the firewall could not be checked.</source>
        <translation>Der Hostprozess der Shell konnte nicht starten, oder die Firewall konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Read the detail below; check the user profile, the permissions and the virus scanner on that computer.</source>
        <translation>Lesen Sie die Details unten; prüfen Sie Benutzerprofil, Berechtigungen und Virenscanner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The operation did not finish within the operation time-out.</source>
        <translation>Der Vorgang wurde nicht innerhalb des Vorgangstimeouts abgeschlossen.</translation>
    </message>
    <message>
        <source>Raise the operation time-out; the server allows up to its MaxTimeoutms. While waiting for output this is no error.</source>
        <translation>Erhöhen Sie das Vorgangstimeout; der Server lässt höchstens sein MaxTimeoutms zu. Beim Warten auf Ausgabe ist dies kein Fehler.</translation>
    </message>
    <message>
        <source>The server does not know this resource URI or endpoint.</source>
        <translation>Der Server kennt diesen Ressourcen-URI oder Endpunkt nicht.</translation>
    </message>
    <message>
        <source>Check the name of the configuration, the type of the shell, or the class and the namespace.</source>
        <translation>Prüfen Sie den Namen der Konfiguration, den Typ der Shell oder die Klasse und den Namespace.</translation>
    </message>
    <message>
        <source>The shell or the command no longer exists on the server, or the selectors do not fit the resource.</source>
        <translation>Die Shell oder der Befehl ist auf dem Server nicht mehr vorhanden, oder die Selektoren passen nicht zur Ressource.</translation>
    </message>
    <message>
        <source>Refresh, then open a new shell: the old one ended by its idle time-out or by a restart of the service.</source>
        <translation>Aktualisieren Sie, und öffnen Sie dann eine neue Shell: Die alte endete durch ihr Leerlauftimeout oder durch einen Neustart des Dienstes.</translation>
    </message>
    <message>
        <source>The session is already being closed.</source>
        <translation>Die Sitzung wird bereits geschlossen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; refresh to see its state.</source>
        <translation>Sie müssen nichts tun; aktualisieren Sie, um den Status zu sehen.</translation>
    </message>
    <message>
        <source>The shell is already being closed.</source>
        <translation>Die Shell wird bereits geschlossen.</translation>
    </message>
    <message>
        <source>The command is already being closed.</source>
        <translation>Der Befehl wird bereits geschlossen.</translation>
    </message>
    <message>
        <source>The shell was not set up, because the service was shutting down.</source>
        <translation>Die Shell wurde nicht eingerichtet, weil der Dienst heruntergefahren wurde.</translation>
    </message>
    <message>
        <source>Wait for WinRM or restart it, then open the shell again.</source>
        <translation>Warten Sie auf WinRM, oder starten Sie es neu, und öffnen Sie dann die Shell erneut.</translation>
    </message>
    <message>
        <source>The server does not allow remote shells.</source>
        <translation>Der Server lässt keine Remoteshells zu.</translation>
    </message>
    <message>
        <source>Set Shell\AllowRemoteShellAccess to true on that computer, or change its Group Policy.</source>
        <translation>Legen Sie Shell\AllowRemoteShellAccess auf diesem Computer auf true fest, oder ändern Sie die Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>The server lists the commands of a shell only if the shell is named.</source>
        <translation>Der Server listet die Befehle einer Shell nur auf, wenn die Shell genannt ist.</translation>
    </message>
    <message>
        <source>The server cannot list the commands of a shell by reference.</source>
        <translation>Der Server kann die Befehle einer Shell nicht als Verweise auflisten.</translation>
    </message>
    <message>
        <source>List them as objects instead.</source>
        <translation>Listen Sie sie stattdessen als Objekte auf.</translation>
    </message>
    <message>
        <source>The shell is disconnected.</source>
        <translation>Die Shell ist getrennt.</translation>
    </message>
    <message>
        <source>Reconnect the shell, or connect to it.</source>
        <translation>Verbinden Sie die Shell erneut, oder stellen Sie eine Verbindung mit ihr her.</translation>
    </message>
    <message>
        <source>The shell cannot be disconnected: an older client made it, or its provider cannot do it.</source>
        <translation>Die Shell kann nicht getrennt werden: Ein älterer Client hat sie erstellt, oder ihr Anbieter unterstützt es nicht.</translation>
    </message>
    <message>
        <source>End the shell instead.</source>
        <translation>Beenden Sie stattdessen die Shell.</translation>
    </message>
    <message>
        <source>The shell belongs to another client session.</source>
        <translation>Die Shell gehört zu einer anderen Clientsitzung.</translation>
    </message>
    <message>
        <source>Reconnect with the session that created it, or connect to it.</source>
        <translation>Verbinden Sie die Shell erneut mit der Sitzung, die sie erstellt hat, oder stellen Sie eine Verbindung mit ihr her.</translation>
    </message>
    <message>
        <source>The command is ending or has ended.</source>
        <translation>Der Befehl wird beendet oder ist beendet.</translation>
    </message>
    <message>
        <source>The shell is connected to another client.</source>
        <translation>Die Shell ist mit einem anderen Client verbunden.</translation>
    </message>
    <message>
        <source>Disconnect it there, wait, or end the shell.</source>
        <translation>Trennen Sie sie dort, warten Sie, oder beenden Sie die Shell.</translation>
    </message>
    <message>
        <source>The shell was disconnected, but its streams were cut off.</source>
        <translation>Die Shell wurde getrennt, aber ihre Datenströme wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>Reconnect and check the output; some of it may be lost.</source>
        <translation>Verbinden Sie die Shell erneut, und prüfen Sie die Ausgabe; ein Teil ist möglicherweise verloren.</translation>
    </message>
    <message>
        <source>The shell is already disconnected.</source>
        <translation>Die Shell ist bereits getrennt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; reconnect when you need the shell.</source>
        <translation>Sie müssen nichts tun; verbinden Sie die Shell erneut, wenn Sie sie benötigen.</translation>
    </message>
    <message>
        <source>The shell is already connected.</source>
        <translation>Die Shell ist bereits verbunden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; go on using the shell.</source>
        <translation>Sie müssen nichts tun; verwenden Sie die Shell weiter.</translation>
    </message>
    <message>
        <source>A shell with this id already exists on the server.</source>
        <translation>Eine Shell mit dieser ID ist auf dem Server bereits vorhanden.</translation>
    </message>
    <message>
        <source>Open the shell again with a new id.</source>
        <translation>Öffnen Sie die Shell erneut mit einer neuen ID.</translation>
    </message>
    <message>
        <source>The stream is disconnected.</source>
        <translation>Der Datenstrom ist getrennt.</translation>
    </message>
    <message>
        <source>Reconnect the shell.</source>
        <translation>Verbinden Sie die Shell erneut.</translation>
    </message>
    <message>
        <source>The shell could not start, because the RunAs account of the endpoint failed.</source>
        <translation>Die Shell konnte nicht starten, weil das RunAs-Konto des Endpunkts fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Set RunAsUser and RunAsPassword again, and check that the policy Disallow WinRM from storing RunAs credentials is not enabled.</source>
        <translation>Legen Sie RunAsUser und RunAsPassword erneut fest, und prüfen Sie, dass die Richtlinie, die WinRM das Speichern von RunAs-Anmeldeinformationen untersagt, nicht aktiviert ist.</translation>
    </message>
    <message>
        <source>This endpoint accepts only local connections.</source>
        <translation>Dieser Endpunkt akzeptiert nur lokale Verbindungen.</translation>
    </message>
    <message>
        <source>Use another endpoint, or run Enable-PSSessionConfiguration on that computer.</source>
        <translation>Verwenden Sie einen anderen Endpunkt, oder führen Sie auf diesem Computer Enable-PSSessionConfiguration aus.</translation>
    </message>
    <message>
        <source>The idle time-out of the shell is outside the allowed range.</source>
        <translation>Das Leerlauftimeout der Shell liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Choose at least 60 seconds and at most the MaxIdleTimeoutms of the server.</source>
        <translation>Wählen Sie mindestens 60 Sekunden und höchstens MaxIdleTimeoutms des Servers.</translation>
    </message>
    <message>
        <source>The session can no longer be used, for example because WinRM was restarted.</source>
        <translation>Die Sitzung kann nicht mehr verwendet werden, z. B. weil WinRM neu gestartet wurde.</translation>
    </message>
    <message>
        <source>Connect again; repeat the operation only if doing it twice is safe.</source>
        <translation>Stellen Sie die Verbindung erneut her; wiederholen Sie den Vorgang nur, wenn eine doppelte Ausführung unbedenklich ist.</translation>
    </message>
    <message>
        <source>Access is denied: the account has no right to do this.</source>
        <translation>Zugriff verweigert: Das Konto hat dazu kein Recht.</translation>
    </message>
    <message>
        <source>Use another account, or give this one the right on the remote computer.</source>
        <translation>Verwenden Sie ein anderes Konto, oder erteilen Sie diesem das Recht auf dem Remotecomputer.</translation>
    </message>
    <message>
        <source>The resource does not fit the operation that was asked for.</source>
        <translation>Die Ressource passt nicht zum angeforderten Vorgang.</translation>
    </message>
    <message>
        <source>Choose another operation, or check the resource URI.</source>
        <translation>Wählen Sie einen anderen Vorgang, oder prüfen Sie den Ressourcen-URI.</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>Der Dienst unterstützt diesen Vorgang nicht.</translation>
    </message>
    <message>
        <source>Check the resource URI; this service may not have the function at all.</source>
        <translation>Prüfen Sie den Ressourcen-URI; dieser Dienst hat die Funktion möglicherweise gar nicht.</translation>
    </message>
    <message>
        <source>The service cannot process the filter of the query.</source>
        <translation>Der Dienst kann den Filter der Abfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Check the text of the filter, its dialect and the resource URI.</source>
        <translation>Prüfen Sie den Text des Filters, seinen Dialekt und den Ressourcen-URI.</translation>
    </message>
    <message>
        <source>Something else is using the resource at the moment.</source>
        <translation>Die Ressource wird derzeit anderweitig verwendet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service does not know the encoding of the request.</source>
        <translation>Der Dienst kennt die Codierung der Anforderung nicht.</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may speak another version of SOAP.</source>
        <translation>Prüfen Sie Port und Pfad: Der Dienst verwendet möglicherweise eine andere SOAP-Version.</translation>
    </message>
    <message>
        <source>The service cannot deliver events in this way.</source>
        <translation>Der Dienst kann Ereignisse auf diese Weise nicht übermitteln.</translation>
    </message>
    <message>
        <source>Choose another delivery mode for the subscription.</source>
        <translation>Wählen Sie einen anderen Übermittlungsmodus für das Abonnement.</translation>
    </message>
    <message>
        <source>The receiver refused the events and ended the subscription.</source>
        <translation>Der Empfänger hat die Ereignisse abgelehnt und das Abonnement beendet.</translation>
    </message>
    <message>
        <source>Check the receiver, then subscribe again.</source>
        <translation>Prüfen Sie den Empfänger, und abonnieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The service has nothing at this address or resource URI.</source>
        <translation>Der Dienst hat unter dieser Adresse oder diesem Ressourcen-URI nichts.</translation>
    </message>
    <message>
        <source>Check the path and the resource URI.</source>
        <translation>Prüfen Sie den Pfad und den Ressourcen-URI.</translation>
    </message>
    <message>
        <source>The message is too large for the service, or is encoded in a way that it does not accept.</source>
        <translation>Die Nachricht ist für den Dienst zu groß oder auf eine Weise codiert, die er nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Change the envelope size, ask for less at once, or use UTF-8.</source>
        <translation>Ändern Sie die Umschlaggröße, fordern Sie weniger auf einmal an, oder verwenden Sie UTF-8.</translation>
    </message>
    <message>
        <source>The resource is offline at the moment.</source>
        <translation>Die Ressource ist derzeit offline.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The source of the events cannot process the subscription.</source>
        <translation>Die Quelle der Ereignisse kann das Abonnement nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Check the filter and the options of the subscription, then try again.</source>
        <translation>Prüfen Sie den Filter und die Optionen des Abonnements, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not know this filter dialect.</source>
        <translation>Der Dienst kennt diesen Filterdialekt nicht.</translation>
    </message>
    <message>
        <source>Choose another dialect, or ask without a filter.</source>
        <translation>Wählen Sie einen anderen Dialekt, oder fragen Sie ohne Filter ab.</translation>
    </message>
    <message>
        <source>The service does not support filters here.</source>
        <translation>Der Dienst unterstützt hier keine Filter.</translation>
    </message>
    <message>
        <source>Ask without a filter.</source>
        <translation>Fragen Sie ohne Filter ab.</translation>
    </message>
    <message>
        <source>The source of the events cannot use this filter.</source>
        <translation>Die Quelle der Ereignisse kann diesen Filter nicht verwenden.</translation>
    </message>
    <message>
        <source>Change the filter, or subscribe without one.</source>
        <translation>Ändern Sie den Filter, oder abonnieren Sie ohne Filter.</translation>
    </message>
    <message>
        <source>The service cannot read or write a single part of this object.</source>
        <translation>Der Dienst kann keinen einzelnen Teil dieses Objekts lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Work with the whole object instead.</source>
        <translation>Arbeiten Sie stattdessen mit dem ganzen Objekt.</translation>
    </message>
    <message>
        <source>The service does not understand the form of the reference.</source>
        <translation>Der Dienst versteht die Form des Verweises nicht.</translation>
    </message>
    <message>
        <source>Use the resource URI and selectors instead of the reference.</source>
        <translation>Verwenden Sie statt des Verweises Ressourcen-URI und Selektoren.</translation>
    </message>
    <message>
        <source>An error happened inside the service.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Read the detail below and the log of the service, then try again.</source>
        <translation>Lesen Sie die Details unten und das Protokoll des Dienstes, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not accept an addressing header of the request.</source>
        <translation>Der Dienst akzeptiert einen Adressierungsheader der Anforderung nicht.</translation>
    </message>
    <message>
        <source>Check the address of the connection and the resource URI.</source>
        <translation>Prüfen Sie die Adresse der Verbindung und den Ressourcen-URI.</translation>
    </message>
    <message>
        <source>The bookmark of the subscription is damaged or has expired.</source>
        <translation>Das Lesezeichen des Abonnements ist beschädigt oder abgelaufen.</translation>
    </message>
    <message>
        <source>Subscribe again without the bookmark.</source>
        <translation>Abonnieren Sie erneut ohne das Lesezeichen.</translation>
    </message>
    <message>
        <source>The service does not accept the expiration time.</source>
        <translation>Der Dienst akzeptiert die Ablaufzeit nicht.</translation>
    </message>
    <message>
        <source>Choose another expiration time, or none.</source>
        <translation>Wählen Sie eine andere oder keine Ablaufzeit.</translation>
    </message>
    <message>
        <source>The service does not understand the content of the subscription request.</source>
        <translation>Der Dienst versteht den Inhalt der Abonnementanforderung nicht.</translation>
    </message>
    <message>
        <source>Check the options of the subscription.</source>
        <translation>Prüfen Sie die Optionen des Abonnements.</translation>
    </message>
    <message>
        <source>The service does not accept an option of the request.</source>
        <translation>Der Dienst akzeptiert eine Option der Anforderung nicht.</translation>
    </message>
    <message>
        <source>Check the names and values of the options.</source>
        <translation>Prüfen Sie die Namen und Werte der Optionen.</translation>
    </message>
    <message>
        <source>A parameter of the operation is not valid.</source>
        <translation>Ein Parameter des Vorgangs ist ungültig.</translation>
    </message>
    <message>
        <source>Check the names and values of the parameters.</source>
        <translation>Prüfen Sie die Namen und Werte der Parameter.</translation>
    </message>
    <message>
        <source>The XML that was sent does not fit the resource.</source>
        <translation>Das gesendete XML passt nicht zur Ressource.</translation>
    </message>
    <message>
        <source>Check the namespace, the names and the order of the elements.</source>
        <translation>Prüfen Sie den Namespace sowie die Namen und die Reihenfolge der Elemente.</translation>
    </message>
    <message>
        <source>The service does not know this resource URI.</source>
        <translation>Der Dienst kennt diesen Ressourcen-URI nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the resource URI, its class and its namespace.</source>
        <translation>Prüfen Sie die Schreibweise des Ressourcen-URI, seine Klasse und seinen Namespace.</translation>
    </message>
    <message>
        <source>The selectors do not fit the resource, or what they name no longer exists.</source>
        <translation>Die Selektoren passen nicht zur Ressource, oder das Benannte ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Refresh, then check the names and values of the selectors.</source>
        <translation>Aktualisieren Sie, und prüfen Sie dann die Namen und Werte der Selektoren.</translation>
    </message>
    <message>
        <source>The service does not know the system that the request names.</source>
        <translation>Der Dienst kennt das System nicht, das die Anforderung nennt.</translation>
    </message>
    <message>
        <source>Check the system selector, or leave it out.</source>
        <translation>Prüfen Sie den Systemselektor, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The service misses an addressing header in the request.</source>
        <translation>Dem Dienst fehlt ein Adressierungsheader in der Anforderung.</translation>
    </message>
    <message>
        <source>The service does not understand a header that it has to understand.</source>
        <translation>Der Dienst versteht einen Header nicht, den er verstehen muss.</translation>
    </message>
    <message>
        <source>Leave out options that this service does not support, such as session options that only Windows knows.</source>
        <translation>Lassen Sie Optionen weg, die dieser Dienst nicht unterstützt, z. B. Sitzungsoptionen, die nur Windows kennt.</translation>
    </message>
    <message>
        <source>The receiver did not acknowledge the events.</source>
        <translation>Der Empfänger hat die Ereignisse nicht bestätigt.</translation>
    </message>
    <message>
        <source>Subscribe again without acknowledgement.</source>
        <translation>Abonnieren Sie erneut ohne Bestätigung.</translation>
    </message>
    <message>
        <source>Wait and try again; end shells and queries that nobody needs any more.</source>
        <translation>Warten Sie, und versuchen Sie es erneut; beenden Sie Shells und Abfragen, die niemand mehr benötigt.</translation>
    </message>
    <message>
        <source>The resource could not be renamed.</source>
        <translation>Die Ressource konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Check that the new name is free and that its keys are valid.</source>
        <translation>Prüfen Sie, ob der neue Name frei ist und seine Schlüssel gültig sind.</translation>
    </message>
    <message>
        <source>The operation did not finish in time.</source>
        <translation>Der Vorgang wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Raise the operation time-out and try again. While waiting for output this is no error.</source>
        <translation>Erhöhen Sie das Vorgangstimeout, und versuchen Sie es erneut. Beim Warten auf Ausgabe ist dies kein Fehler.</translation>
    </message>
    <message>
        <source>The enumeration or the subscription cannot be renewed.</source>
        <translation>Die Enumeration oder das Abonnement kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie den Vorgang erneut.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of expiration time.</source>
        <translation>Der Dienst akzeptiert diese Art von Ablaufzeit nicht.</translation>
    </message>
    <message>
        <source>Give the expiration time as a duration, or leave it out.</source>
        <translation>Geben Sie die Ablaufzeit als Dauer an, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The service does not support a feature that the request asks for.</source>
        <translation>Der Dienst unterstützt eine Funktion nicht, die die Anforderung verlangt.</translation>
    </message>
    <message>
        <source>Leave out the option or the feature that the detail below names.</source>
        <translation>Lassen Sie die Option oder Funktion weg, die in den Details unten genannt ist.</translation>
    </message>
    <message>
        <source>The service speaks another version of SOAP.</source>
        <translation>Der Dienst verwendet eine andere SOAP-Version.</translation>
    </message>
    <message>
        <source>Choose a certificate with the enhanced key usage Server Authentication.</source>
        <translation>Wählen Sie ein Zertifikat mit der Schlüsselverwendung „Serverauthentifizierung“.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter computers</source>
        <translation>Computer filtern</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only the computers in which each of these words is found: in the name, the user, the transport, the state or the message.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; and &lt;b&gt;error:denied&lt;/b&gt; look into one of them only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt nur die Computer an, bei denen jedes dieser Wörter vorkommt: im Namen, im Benutzer, im Transport, im Status oder in der Meldung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; und &lt;b&gt;error:denied&lt;/b&gt; durchsuchen nur einen dieser Bereiche.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>OS %1</source>
        <extracomment>%1: version of the operating system.</extracomment>
        <translation>OS %1</translation>
    </message>
    <message>
        <source>Stack %1</source>
        <extracomment>%1: version of the WS-Management software.</extracomment>
        <translation>Stack %1</translation>
    </message>
    <message>
        <source>A WS-Management service answered</source>
        <translation>Ein WS-Management-Dienst hat geantwortet</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 says what the service is, %2 how many milliseconds it took to answer</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Computers to import</source>
        <translation>Zu importierende Computer</translation>
    </message>
    <message>
        <source>Take over options that &amp;lower the security</source>
        <translation>Optionen übernehmen, die die Sicherheit &amp;verringern</translation>
    </message>
    <message>
        <source>Those that stand in the rows, for all new computers; each row has a box of its own</source>
        <translation>Die in den Zeilen genannten, für alle neuen Computer; jede Zeile hat ein eigenes Kontrollkästchen</translation>
    </message>
    <message>
        <source>&amp;All new computers</source>
        <translation>&amp;Alle neuen Computer</translation>
    </message>
    <message>
        <source>Checks all that can be added, or none</source>
        <translation>Markiert alle, die hinzugefügt werden können, oder keinen</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connects to the added computers at once. Without it nothing is sent to them.</source>
        <translation>Verbindet die hinzugefügten Computer sofort. Sonst wird nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Import Connections from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Verbindungen aus %1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) come with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</source>
        <translation>
            <numerusform>%Ln Computer bringt Optionen mit, die die Sicherheit verringern. Diese bleiben deaktiviert, sofern Sie sie nicht aktivieren; übernehmen Sie nur solche, deren Grund Sie kennen.</numerusform>
            <numerusform>%Ln Computer bringen Optionen mit, die die Sicherheit verringern. Diese bleiben deaktiviert, sofern Sie sie nicht aktivieren; übernehmen Sie nur solche, deren Grund Sie kennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no computer in this file. Choose a list that WSMan Explorer or Windows Admin Center exported, or a text with a name or a URI in each line.</source>
        <translation>Diese Datei enthält keinen Computer. Wählen Sie eine Liste aus, die WSMan Explorer oder Windows Admin Center exportiert hat, oder einen Text mit einem Namen oder URI in jeder Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are new.</source>
        <translation>
            <numerusform>%Ln Computer ist neu.</numerusform>
            <numerusform>%Ln Computer sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Sie enthält nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already and stay as they are.</source>
        <translation>
            <numerusform>%Ln ist bereits in der Liste und bleibt unverändert.</numerusform>
            <numerusform>%Ln sind bereits in der Liste und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions.</source>
        <translation>
            <numerusform>%Ln ist eine Wiederholung.</numerusform>
            <numerusform>%Ln sind Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken; they stand at the top.</source>
        <translation>
            <numerusform>%Ln kann nicht übernommen werden und steht ganz oben.</numerusform>
            <numerusform>%Ln können nicht übernommen werden und stehen ganz oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %Ln</source>
        <translation>
            <numerusform>%Ln &amp;hinzufügen</numerusform>
            <numerusform>%Ln &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Adds the checked computers to the list; this can be undone</source>
        <translation>Fügt die markierten Computer der Liste hinzu; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Check the computers to add.</source>
        <translation>Markieren Sie die hinzuzufügenden Computer.</translation>
    </message>
    <message>
        <source>There is no new computer to add.</source>
        <translation>Es gibt keinen neuen Computer zum Hinzufügen.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>In the list already</source>
        <translation>Bereits in der Liste</translation>
    </message>
    <message>
        <source>A repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New; no server but “%1”</source>
        <extracomment>%1: what another program calls it, such as &quot;cluster&quot;</extracomment>
        <translation>Neu; kein Server, sondern „%1“</translation>
    </message>
    <message>
        <source>Added only if you check it. It may answer as a server does.</source>
        <translation>Wird nur hinzugefügt, wenn Sie es markieren. Es antwortet möglicherweise wie ein Server.</translation>
    </message>
    <message>
        <source>The same address and user stand further up in the same import.</source>
        <translation>Dieselbe Adresse und derselbe Benutzer stehen weiter oben in diesem Import.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Lowers security</source>
        <translation>Verringert Sicherheit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>unencrypted traffic</source>
        <translation>unverschlüsselter Datenverkehr</translation>
    </message>
    <message>
        <source>messages not sealed</source>
        <translation>Nachrichten nicht verschlüsselt</translation>
    </message>
    <message>
        <source>any certificate issuer</source>
        <translation>beliebiger Zertifikataussteller</translation>
    </message>
    <message>
        <source>any certificate name</source>
        <translation>beliebiger Zertifikatname</translation>
    </message>
    <message>
        <source>no revocation check</source>
        <translation>keine Sperrlistenprüfung</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>Delegierung</translation>
    </message>
    <message>
        <source>other service name</source>
        <translation>anderer Dienstname</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Unencrypted traffic is allowed: anyone on the way may be able to read the password and what is sent.</source>
        <translation>Unverschlüsselter Datenverkehr ist zugelassen: Jeder auf dem Übertragungsweg kann möglicherweise das Kennwort und das Gesendete lesen.</translation>
    </message>
    <message>
        <source>Messages are not sealed by the keys of the authentication.</source>
        <translation>Nachrichten werden nicht mit den Schlüsseln der Authentifizierung verschlüsselt.</translation>
    </message>
    <message>
        <source>A certificate of any issuer is taken, also that of an impostor.</source>
        <translation>Ein Zertifikat eines beliebigen Ausstellers wird angenommen, auch das eines Betrügers.</translation>
    </message>
    <message>
        <source>A certificate made for another computer is taken.</source>
        <translation>Ein für einen anderen Computer ausgestelltes Zertifikat wird angenommen.</translation>
    </message>
    <message>
        <source>It is not asked whether the certificate was withdrawn.</source>
        <translation>Es wird nicht gefragt, ob das Zertifikat gesperrt wurde.</translation>
    </message>
    <message>
        <source>The computer may act as you towards other computers.</source>
        <translation>Der Computer darf gegenüber anderen Computern in Ihrem Namen handeln.</translation>
    </message>
    <message>
        <source>The sign-in is made out to the service %1, to which the computer could hand it on.</source>
        <translation>Die Anmeldung wird für den Dienst %1 ausgestellt, an den der Computer sie weiterreichen könnte.</translation>
    </message>
    <message>
        <source>All traffic goes through the proxy %1.</source>
        <extracomment>%1: the host of a proxy</extracomment>
        <translation>Der gesamte Datenverkehr läuft über den Proxy %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>%1: a number; the so many-eth computer of a list</extracomment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the name of a file, %2: &quot;line 7&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;line 7&quot;, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <extracomment>%1: &quot;line 7&quot;, %2: what stands there, %3: a sentence</extracomment>
        <translation>%1, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>No value (nil), which is another thing than an empty one</source>
        <translation>Kein Wert (nil), was etwas anderes ist als ein leerer Wert</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Parts of the journal %1 are damaged. What it still tells is listed; look at the shells of your computers for the rest.</source>
        <translation>Teile des Journals %1 sind beschädigt. Was noch lesbar ist, wird aufgelistet; den Rest finden Sie in den Shells Ihrer Computer.</translation>
    </message>
    <message>
        <source>The journal of open shells cannot be written: %1. After a crash the program would not know what it left at servers. Make room or check the rights on %2.</source>
        <translation>Das Journal geöffneter Shells kann nicht geschrieben werden: %1. Nach einem Absturz wüsste das Programm nicht, was es auf Servern zurückgelassen hat. Schaffen Sie Platz, oder prüfen Sie die Rechte für %2.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Password needed: connect to it first</source>
        <translation>Kennwort erforderlich: zuerst verbinden</translation>
    </message>
    <message>
        <source>The computer was removed from the list.</source>
        <translation>Der Computer wurde aus der Liste entfernt.</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Left Open at Servers</source>
        <translation>Noch offen auf Servern</translation>
    </message>
    <message>
        <source>Left open at servers</source>
        <translation>Noch offen auf Servern</translation>
    </message>
    <message>
        <source>Asks the servers which of them are still there, and changes nothing</source>
        <translation>Fragt die Server, welche davon noch vorhanden sind, und ändert nichts</translation>
    </message>
    <message>
        <source>Ends them at the servers, with whatever still runs in them</source>
        <translation>Beendet sie auf den Servern mit allem, was darin noch ausgeführt wird</translation>
    </message>
    <message>
        <source>Co&amp;nnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connects to their computers, which asks for passwords that are not known</source>
        <translation>Verbindet ihre Computer und fragt dabei nach unbekannten Kennwörtern</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Ver&amp;gessen…</translation>
    </message>
    <message>
        <source>Removes them from this list without asking any server</source>
        <translation>Entfernt sie aus dieser Liste, ohne einen Server zu fragen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Waits for the servers no longer</source>
        <translation>Wartet nicht länger auf die Server</translation>
    </message>
    <message>
        <source>Nothing is left: all that this program opened at servers is closed or gone.</source>
        <translation>Nichts ist übrig: Alles, was dieses Programm auf Servern geöffnet hat, ist geschlossen oder nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>WSMan Explorer opened these and did not see them closed, because it ended unexpectedly or the server did not answer. Until its idle time-out each counts against the quotas of its server.</source>
        <translation>WSMan Explorer hat diese Objekte geöffnet und nicht schließen sehen, weil das Programm unerwartet beendet wurde oder der Server nicht geantwortet hat. Bis zu seinem Leerlauftimeout zählt jedes zu den Kontingenten seines Servers.</translation>
    </message>
    <message>
        <source>As&amp;k About All</source>
        <translation>Alle a&amp;bfragen</translation>
    </message>
    <message>
        <source>As&amp;k About Selected</source>
        <translation>Auswahl a&amp;bfragen</translation>
    </message>
    <message>
        <source>&amp;End All</source>
        <translation>Alle be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;End Selected</source>
        <translation>Auswahl be&amp;enden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n entry(s)?</source>
        <translation>
            <numerusform>%n Eintrag vergessen?</numerusform>
            <numerusform>%n Einträge vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ended at the servers, and this program will not remind you of them again.</source>
        <translation>Auf den Servern wird nichts beendet, und dieses Programm erinnert Sie nicht mehr daran.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
</context>
<context>
    <name>LeftoversFlow</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time %n object(s) stayed open on %1.</source>
        <extracomment>%1: names of computers, or their number.</extracomment>
        <translation>
            <numerusform>Beim letzten Mal blieb %n Objekt auf %1 geöffnet.</numerusform>
            <numerusform>Beim letzten Mal blieben %n Objekte auf %1 geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k…</source>
        <translation>An&amp;zeigen…</translation>
    </message>
</context>
<context>
    <name>LeftoversModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch vorhanden</translation>
    </message>
    <message>
        <source>Gone: the server had ended it</source>
        <translation>Nicht mehr vorhanden: der Server hatte es beendet</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading: what was left open, a shell or a subscription.</extracomment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Heading: when it was opened.</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>ID auf dem Server</translation>
    </message>
    <message>
        <source>Unknown: no answer came</source>
        <translation>Die Antwort ist nie eingetroffen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading: whether it is still there.</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>There is no computer to export. This computer and those of the demo are not exported; connect to another one first.</source>
        <translation>Es gibt keinen Computer zum Exportieren. Dieser Computer und die der Demo werden nicht exportiert; verbinden Sie zuerst einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected computer(s) to a file, without passwords.</source>
        <translation>
            <numerusform>Schreibt den %Ln ausgewählten Computer in eine Datei, ohne Kennwörter.</numerusform>
            <numerusform>Schreibt die %Ln ausgewählten Computer in eine Datei, ohne Kennwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all computers of the list to a file, without passwords.</source>
        <translation>Schreibt alle Computer der Liste in eine Datei, ohne Kennwörter.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Selected Computer(s)</source>
        <translation>
            <numerusform>%Ln ausgewählten Computer exportieren</numerusform>
            <numerusform>%Ln ausgewählte Computer exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export All %Ln Computer(s)</source>
        <translation>
            <numerusform>%Ln Computer exportieren</numerusform>
            <numerusform>Alle %Ln Computer exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>List of computers (*.wsmanlist)</source>
        <translation>Computerliste (*.wsmanlist)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) written to %1, without passwords and trusted certificates.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%Ln Computer in %1 geschrieben, ohne Kennwörter und vertrauenswürdige Zertifikate.</numerusform>
            <numerusform>%Ln Computer in %1 geschrieben, ohne Kennwörter und vertrauenswürdige Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Lists of computers (*.wsmanlist *.csv *.txt)</source>
        <translation>Computerlisten (*.wsmanlist *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln computer(s).</source>
        <translation>
            <numerusform>%Ln Computer hinzugefügt.</numerusform>
            <numerusform>%Ln Computer hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>None of them was removed, as they are connected. Disconnect them first.</source>
        <translation>Keiner davon wurde entfernt, da sie verbunden sind. Trennen Sie zuerst die Verbindungen.</translation>
    </message>
</context>
<context>
    <name>LiveObject</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>PowerShell&apos;s name of a state, as the next ones: of a connection, a session or a shell.</extracomment>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>LogonAdvice</name>
    <message>
        <source>Basic takes only local accounts of a Windows server. For an account of a domain choose Negotiate or Kerberos.</source>
        <translation>Basic akzeptiert nur lokale Konten eines Windows-Servers. Wählen Sie für ein Domänenkonto Negotiate oder Kerberos.</translation>
    </message>
    <message>
        <source>Say where the account lives: %1\%2 for one of the server itself, DOMAIN\%2 or %2@domain for one of a domain.</source>
        <translation>Geben Sie an, wo sich das Konto befindet: %1\%2 für eines des Servers selbst, DOMÄNE\%2 oder %2@Domäne für eines einer Domäne.</translation>
    </message>
    <message>
        <source>Enter the password again. The account may also be locked, disabled, or have to change its password.</source>
        <translation>Geben Sie das Kennwort erneut ein. Das Konto kann auch gesperrt oder deaktiviert sein oder sein Kennwort ändern müssen.</translation>
    </message>
    <message>
        <source>A local administrator other than Administrator gets no rights over the network unless LocalAccountTokenFilterPolicy is 1 on the server, or the account is in Remote Management Users.</source>
        <translation>Ein anderer lokaler Administrator als „Administrator“ erhält über das Netzwerk keine Rechte, es sei denn, LocalAccountTokenFilterPolicy ist auf dem Server 1 oder das Konto gehört zu den Remoteverwaltungsbenutzern.</translation>
    </message>
    <message>
        <source>The account has to be in Administrators or in Remote Management Users on the server.</source>
        <translation>Das Konto muss auf dem Server zu den Administratoren oder den Remoteverwaltungsbenutzern gehören.</translation>
    </message>
    <message>
        <source>Over HTTP a server takes Basic only where AllowUnencrypted is set. Better choose HTTPS or Negotiate.</source>
        <translation>Über HTTP akzeptiert ein Server Basic nur, wenn AllowUnencrypted festgelegt ist. Wählen Sie besser HTTPS oder Negotiate.</translation>
    </message>
    <message>
        <source>This server does not offer %1; it offers %2.</source>
        <translation>Dieser Server bietet %1 nicht an; er bietet %2 an.</translation>
    </message>
    <message>
        <source>Edit the connection and choose Negotiate.</source>
        <translation>Bearbeiten Sie die Verbindung, und wählen Sie Negotiate.</translation>
    </message>
    <message>
        <source>Edit the connection and choose Kerberos, with an account of the domain.</source>
        <translation>Bearbeiten Sie die Verbindung, und wählen Sie Kerberos mit einem Domänenkonto.</translation>
    </message>
    <message>
        <source>Basic would show the password to anyone on the way: use it over HTTPS only, or have Negotiate enabled on the server (winrm/config/service/auth).</source>
        <translation>Basic würde das Kennwort jedem auf dem Übertragungsweg zeigen: Verwenden Sie es nur über HTTPS, oder lassen Sie Negotiate auf dem Server aktivieren (winrm/config/service/auth).</translation>
    </message>
    <message>
        <source>Edit the connection and choose Basic, with a local account of the server.</source>
        <translation>Bearbeiten Sie die Verbindung, und wählen Sie Basic mit einem lokalen Konto des Servers.</translation>
    </message>
    <message>
        <source>Have Negotiate or Kerberos enabled on the server (winrm/config/service/auth).</source>
        <translation>Lassen Sie Negotiate oder Kerberos auf dem Server aktivieren (winrm/config/service/auth).</translation>
    </message>
    <message>
        <source>The server maps the certificate to no account: check WSMan:\localhost\ClientCertificate there, and that its Auth\Certificate is enabled.</source>
        <translation>Der Server ordnet das Zertifikat keinem Konto zu: Prüfen Sie dort WSMan:\localhost\ClientCertificate und ob Auth\Certificate aktiviert ist.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list: %1 is its number, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If something between opens the HTTPS (a proxy, a load balancer), a server whose CbtHardeningLevel is Strict refuses. Connect past it.</source>
        <translation>Wenn etwas dazwischen HTTPS aufbricht (ein Proxy, ein Lastenausgleichsmodul), lehnt ein Server mit CbtHardeningLevel Strict ab. Stellen Sie die Verbindung ohne diese Zwischenstation her.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Computer</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>Name of the toolbar.</extracomment>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Adds one or many computers to the list and connects to them.</source>
        <translation>Fügt der Liste einen oder viele Computer hinzu und verbindet sie.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers. What others opened there is not touched.</source>
        <translation>Schließt alles, was dieses Programm auf den ausgewählten Computern geöffnet hat. Was andere dort geöffnet haben, bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>Connects to those of the selected computers that are not connected.</source>
        <translation>Verbindet diejenigen der ausgewählten Computer, die nicht verbunden sind.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A command: asks the computers what they are.</extracomment>
        <translation>Te&amp;sten</translation>
    </message>
    <message>
        <source>Asks the service on the selected computers to identify itself. Opens nothing there.</source>
        <translation>Fordert den Dienst auf den ausgewählten Computern auf, sich zu identifizieren. Öffnet dort nichts.</translation>
    </message>
    <message>
        <source>Connect A&amp;new</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers, then connects to them again.</source>
        <translation>Schließt alles, was dieses Programm auf den ausgewählten Computern geöffnet hat, und verbindet sie dann wieder.</translation>
    </message>
    <message>
        <source>&amp;Wait for This Computer</source>
        <translation>Auf diesen Computer &amp;warten</translation>
    </message>
    <message>
        <source>Asks the selected computers again and again until their service answers, then connects. Sends no password meanwhile.</source>
        <translation>Fragt die ausgewählten Computer immer wieder ab, bis ihr Dienst antwortet, und verbindet sie dann. Sendet solange kein Kennwort.</translation>
    </message>
    <message>
        <source>Tr&amp;y Now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Does not wait for the next try to connect anew.</source>
        <translation>Wartet nicht auf den nächsten Versuch, neu zu verbinden.</translation>
    </message>
    <message>
        <source>Sto&amp;p Trying</source>
        <translation>Versuche sto&amp;ppen</translation>
    </message>
    <message>
        <source>Ends the tries to connect anew, and the waiting for a computer.</source>
        <translation>Beendet die Versuche, neu zu verbinden, und das Warten auf einen Computer.</translation>
    </message>
    <message>
        <source>Last Res&amp;ults…</source>
        <translation>Letzte E&amp;rgebnisse…</translation>
    </message>
    <message>
        <source>Shows what came of the last action on several computers, by cause.</source>
        <translation>Zeigt die Ergebnisse der letzten Aktion auf mehreren Computern, nach Ursache.</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnose…</translation>
    </message>
    <message>
        <source>Looks step by step where a connection fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>Prüft Schritt für Schritt, woran eine Verbindung scheitert: Name, Ports, TLS, HTTP, Authentifizierung, Rechte.</translation>
    </message>
    <message>
        <source>New &amp;Shell</source>
        <translation>Neue S&amp;hell</translation>
    </message>
    <message>
        <source>Opens a command shell on the selected computers.</source>
        <translation>Öffnet eine Befehlsshell auf den ausgewählten Computern.</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Changes name, transport, user and options of the selected computer&apos;s connection.</source>
        <translation>Ändert Name, Transport, Benutzer und Optionen der Verbindung des ausgewählten Computers.</translation>
    </message>
    <message>
        <source>Use Credent&amp;ials…</source>
        <translation>Anmeldeinf&amp;ormationen verwenden…</translation>
    </message>
    <message>
        <source>Chooses which credential set the selected computers use, or an account of their own. This can be undone.</source>
        <translation>Wählt, welchen Anmeldeinformationssatz die ausgewählten Computer verwenden, oder ein eigenes Konto. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Credentia&amp;ls…</source>
        <translation>Anmelde&amp;informationen…</translation>
    </message>
    <message>
        <source>Shows, adds and changes the named accounts that several computers share.</source>
        <translation>Zeigt, ergänzt und ändert die benannten Konten, die mehrere Computer gemeinsam verwenden.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>A&amp;us Liste entfernen</translation>
    </message>
    <message>
        <source>Removes the selected computers from the list, as far as they are not connected. This can be undone.</source>
        <translation>Entfernt die ausgewählten Computer aus der Liste, soweit sie nicht verbunden sind. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as text, with tabs between the columns.</source>
        <translation>Kopiert die ausgewählten Zeilen als Text mit Tabulatoren zwischen den Spalten.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Selects all computers that the filter shows.</source>
        <translation>Wählt alle Computer aus, die der Filter anzeigt.</translation>
    </message>
    <message>
        <source>&amp;Filter Computers</source>
        <translation>Computer &amp;filtern</translation>
    </message>
    <message>
        <source>Goes to the filter box.</source>
        <translation>Wechselt zum Filterfeld.</translation>
    </message>
    <message>
        <source>&amp;Clear Closed</source>
        <translation>Ges&amp;chlossene entfernen</translation>
    </message>
    <message>
        <source>Forgets sessions and shells of the selected computers that are closed.</source>
        <translation>Verwirft geschlossene Sitzungen und Shells der ausgewählten Computer.</translation>
    </message>
    <message>
        <source>&amp;Left Open at Servers…</source>
        <translation>Noch &amp;offen auf Servern…</translation>
    </message>
    <message>
        <source>Shows what this program opened at servers and did not see closed, and ends it.</source>
        <translation>Zeigt, was dieses Programm auf Servern geöffnet hat und nicht schließen sah, und beendet es.</translation>
    </message>
    <message>
        <source>Find &amp;Orphans…</source>
        <translation>&amp;Verwaiste Shells suchen…</translation>
    </message>
    <message>
        <source>Looks at many computers for shells that were left behind, and ends them.</source>
        <translation>Durchsucht viele Computer nach zurückgelassenen Shells und beendet sie.</translation>
    </message>
    <message>
        <source>Try De&amp;mo Computers</source>
        <translation>De&amp;mo-Computer ausprobieren</translation>
    </message>
    <message>
        <source>Starts a few computers on this machine to try the program with, and connects to them.</source>
        <translation>Startet zum Ausprobieren einige Demo-Computer auf diesem Computer und verbindet sie.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Time limits and how many computers are connected at once.</source>
        <translation>Zeitlimits und wie viele Computer gleichzeitig verbunden werden.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Ends the program. Asks before it leaves anything open.</source>
        <translation>Beendet das Programm. Fragt, bevor etwas geöffnet bleibt.</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Symbolleiste</translation>
    </message>
    <message>
        <source>Shows or hides the toolbar.</source>
        <translation>Blendet die Symbolleiste ein oder aus.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Shows or hides the details of the selected computers.</source>
        <translation>Blendet die Details der ausgewählten Computer ein oder aus.</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Shows or hides the list of what happened.</source>
        <translation>Blendet die Liste der Geschehnisse ein oder aus.</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Shows the columns of the table as they were at first.</source>
        <translation>Zeigt die Spalten der Tabelle wie zu Beginn an.</translation>
    </message>
    <message>
        <source>&amp;About WSMan Explorer</source>
        <translation>&amp;Info über WSMan Explorer</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>Nothing was done on several computers yet.</source>
        <translation>Auf mehreren Computern wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Import and E&amp;xport</source>
        <translation>Import und E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Shows what a list of computers would add, and adds what you choose. Such a file can also be dropped on the window.</source>
        <translation>Zeigt, was eine Computerliste hinzufügen würde, und fügt hinzu, was Sie auswählen. Eine solche Datei kann auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>&amp;Export Connections…</source>
        <translation>Verbindungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Writes the selected computers, or all, to a file, without passwords.</source>
        <translation>Schreibt die ausgewählten Computer oder alle in eine Datei, ohne Kennwörter.</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Goes on to the details, the activity, and back to the table.</source>
        <translation>Wechselt weiter zu den Details, zur Aktivität und zurück zur Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Goes back the other way.</source>
        <translation>Wechselt in umgekehrter Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NewEnumerationDialog</name>
    <message>
        <source>Fetch the first items with the first &amp;answer</source>
        <translation>Erste Elemente mit der ersten &amp;Antwort abrufen</translation>
    </message>
    <message>
        <source>New Enumeration on %1</source>
        <translation>Neue Enumeration auf %1</translation>
    </message>
    <message>
        <source>A resource URI, or an alias of the winrm command with what follows it</source>
        <translation>Ein Ressourcen-URI oder ein Alias des Befehls winrm mit dem, was darauf folgt</translation>
    </message>
    <message>
        <source>None: all instances</source>
        <translation>Keiner: alle Instanzen</translation>
    </message>
    <message>
        <source>WQL query</source>
        <translation>WQL-Abfrage</translation>
    </message>
    <message>
        <source>Selectors</source>
        <extracomment>A kind of filter: names and values of keys.</extracomment>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>What an enumeration delivers.</extracomment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>References: only what names each object</source>
        <translation>Verweise: nur, was jedes Objekt bezeichnet</translation>
    </message>
    <message>
        <source>Objects with their references</source>
        <translation>Objekte mit ihren Verweisen</translation>
    </message>
    <message>
        <source>As the service shows them</source>
        <translation>Wie der Dienst sie anzeigt</translation>
    </message>
    <message>
        <source>With the properties of the base class only</source>
        <translation>Nur mit den Eigenschaften der Basisklasse</translation>
    </message>
    <message>
        <source>With all their properties</source>
        <translation>Mit allen ihren Eigenschaften</translation>
    </message>
    <message>
        <source>Not at all (shallow)</source>
        <translation>Gar nicht (flach)</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>&amp;Ressource:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Filter te&amp;xt:</source>
        <translation>Filterte&amp;xt:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <extracomment>What an enumeration delivers: objects, references to them, or both.</extracomment>
        <translation>Auf&amp;listen:</translation>
    </message>
    <message>
        <source>&amp;Derived classes:</source>
        <translation>Ab&amp;geleitete Klassen:</translation>
    </message>
    <message>
        <source>Items a &amp;page:</source>
        <translation>Elemente &amp;pro Seite:</translation>
    </message>
    <message>
        <source>&amp;Enumerate</source>
        <translation>&amp;Enumerieren</translation>
    </message>
    <message>
        <source>Choose a kind of filter to write one.</source>
        <translation>Wählen Sie eine Filterart aus, um einen Filter zu schreiben.</translation>
    </message>
    <message>
        <source>Needs one message less where the service can do it</source>
        <translation>Spart eine Nachricht, wenn der Dienst dies unterstützt</translation>
    </message>
</context>
<context>
    <name>NewSubscriptionDialog</name>
    <message>
        <source>New Subscription on %1</source>
        <translation>Neues Abonnement auf %1</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Nur Kritisch</translation>
    </message>
    <message>
        <source>Error and above</source>
        <translation>Fehler und höher</translation>
    </message>
    <message>
        <source>Warning and above</source>
        <translation>Warnung und höher</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>In place of the level. A whole QueryList can stand here too.</source>
        <translation>Anstelle der Ebene. Hier kann auch eine ganze QueryList stehen.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>With the oldest event in the log</source>
        <translation>Mit dem ältesten Ereignis im Protokoll</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No heartbeat.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>How often the computer says that it is alive while nothing happens</source>
        <translation>Wie oft der Computer sich meldet, solange nichts geschieht</translation>
    </message>
    <message>
        <source>Event &amp;log:</source>
        <translation>Ereignisprotoko&amp;ll:</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>&amp;Ebene:</translation>
    </message>
    <message>
        <source>&amp;XPath:</source>
        <translation>&amp;XPath:</translation>
    </message>
    <message>
        <source>&amp;Begin:</source>
        <extracomment>With which events a subscription begins.</extracomment>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>&amp;Heartbeat:</source>
        <translation>&amp;Heartbeat:</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonnieren</translation>
    </message>
    <message>
        <source>The XPath chooses the events. Empty it to choose a level.</source>
        <translation>Der XPath wählt die Ereignisse aus. Leeren Sie ihn, um eine Ebene zu wählen.</translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message>
        <source>Find Orphans</source>
        <translation>Verwaiste Shells suchen</translation>
    </message>
    <message>
        <source>Shells of the connections&apos; own users that are disconnected or that nobody has used for long were probably left behind. They count against the quotas until they end.</source>
        <translation>Shells der Benutzer dieser Verbindungen, die getrennt oder lange unbenutzt sind, wurden wahrscheinlich zurückgelassen. Sie zählen zu den Kontingenten, bis sie enden.</translation>
    </message>
    <message>
        <source>Loo&amp;k at:</source>
        <extracomment>Before a choice of computers.</extracomment>
        <translation>&amp;Durchsuchen:</translation>
    </message>
    <message>
        <source>Orphan when &amp;unused for:</source>
        <translation>Verwaist, wenn &amp;unbenutzt seit:</translation>
    </message>
    <message>
        <source>A connected shell of the same user counts as an orphan from that time on; a disconnected one always does</source>
        <translation>Eine verbundene Shell desselben Benutzers gilt ab dieser Zeit als verwaist, eine getrennte immer</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Show &amp;all shells</source>
        <translation>&amp;Alle Shells anzeigen</translation>
    </message>
    <message>
        <source>Shows also shells that are no orphans, those of other users too, without checking them</source>
        <translation>Zeigt auch nicht verwaiste Shells und die anderer Benutzer, ohne sie zu markieren</translation>
    </message>
    <message>
        <source>&amp;Search Again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Reads the shells of all these computers anew</source>
        <translation>Liest die Shells aller dieser Computer neu ein</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Shells</translation>
    </message>
    <message numerus="yes">
        <source>%n selected computer(s)</source>
        <translation>
            <numerusform>%n ausgewählter Computer</numerusform>
            <numerusform>%n ausgewählte Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected computers</source>
        <translation>Alle verbundenen Computer</translation>
    </message>
    <message>
        <source>Waits for the servers no longer, and ends no more shells</source>
        <translation>Wartet nicht länger auf die Server und beendet keine weiteren Shells</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n Shell nicht beendet; der Grund steht in der Zeile.</numerusform>
            <numerusform>%n Shells nicht beendet; der Grund steht in der Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n Shell beendet.</numerusform>
            <numerusform>%n Shells beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is connected. Connect some and search again.</source>
        <translation>Kein Computer ist verbunden. Verbinden Sie einige, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1: &quot;7 orphans&quot;, %2: &quot;5 computers&quot;.</extracomment>
        <translation>%1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n verwaiste Shell</numerusform>
            <numerusform>%n verwaiste Shells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;7 orphans on 5 computers.&quot;, %2: &quot;2 computers could not be read.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) could not be read.</source>
        <translation>
            <numerusform>%n Computer konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Computer konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>Shells werden beendet…</translation>
    </message>
    <message>
        <source>Reading shells…</source>
        <translation>Shells werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln…</source>
        <translation>
            <numerusform>%Ln &amp;beenden…</numerusform>
            <numerusform>%Ln &amp;beenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Ends the checked shells, after a question</source>
        <translation>Beendet die markierten Shells nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Check the shells to end</source>
        <translation>Markieren Sie die zu beendenden Shells</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n Shell</numerusform>
            <numerusform>%n Shells</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Nicht beendet: %1</translation>
    </message>
    <message>
        <source>Computer and Shell</source>
        <translation>Computer und Shell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: why a shell is probably forgotten.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>OrphanSearch</name>
    <message>
        <source>It is not connected.</source>
        <translation>Er ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it and search again.</source>
        <translation>Verbinden Sie ihn, und suchen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Re&amp;member the password</source>
        <translation>Kennwort im Syste&amp;m speichern</translation>
    </message>
    <message>
        <source>Otherwise the password is for these computers and for this run only</source>
        <translation>Andernfalls gilt das Kennwort nur für diese Computer und bis zum Programmende</translation>
    </message>
    <message>
        <source>Pass&amp;word for all of them:</source>
        <translation>Kenn&amp;wort für alle:</translation>
    </message>
    <message>
        <source>Passwo&amp;rd of %1:</source>
        <translation>Kenn&amp;wort von %1:</translation>
    </message>
    <message>
        <source>Password for all of them</source>
        <translation>Kennwort für alle</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Kennwort von %1</translation>
    </message>
    <message numerus="yes">
        <source>Change it &amp;for all of “%1” (%n computer(s))</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>&amp;Für alle von „%1“ ändern (%n Computer)</numerusform>
            <numerusform>&amp;Für alle von „%1“ ändern (%n Computer)</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of a credential set is remembered for the whole set only.</source>
        <translation>Das Kennwort eines Anmeldeinformationssatzes wird nur für den ganzen Satz gespeichert.</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Im Kennwortspeicher dieses Systems, für die nächsten Starts dieses Programms</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Di&amp;agnose…</source>
        <translation>Diag&amp;nose…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation>Rohe Antwort des Servers</translation>
    </message>
    <message>
        <source>Copy all that is known of this problem as text. It holds no passwords.</source>
        <translation>Alles zu diesem Problem Bekannte als Text kopieren. Er enthält keine Kennwörter.</translation>
    </message>
    <message>
        <source>Look step by step where it fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>Schritt für Schritt prüfen, woran es scheitert: Name, Ports, TLS, HTTP, Authentifizierung, Rechte.</translation>
    </message>
    <message>
        <source>Server&apos;s words:</source>
        <translation>Servermeldung:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code:</translation>
    </message>
    <message>
        <source>Meaning:</source>
        <translation>Bedeutung:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Authentication offered:</source>
        <translation>Angebotene Authentifizierung:</translation>
    </message>
    <message>
        <source>Trust this certificate and connect</source>
        <translation>Diesem Zertifikat vertrauen und verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected computers have a problem.</source>
        <translation>
            <numerusform>%Ln der ausgewählten Computer hat ein Problem.</numerusform>
            <numerusform>%Ln der ausgewählten Computer haben ein Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one of them to see all that is known.</source>
        <translation>Wählen Sie einen davon aus, um alles Bekannte zu sehen.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One more:</source>
        <translation>Noch einer:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what happened</source>
        <translation>Nur anzeigen, was geschehen ist</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Gemeldet von %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Authentication offered: %1</source>
        <translation>Angebotene Authentifizierung: %1</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved computers in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>Die gespeicherten Computer in %1 können nicht gelesen werden: %2 Änderungen werden erst gespeichert, wenn dies behoben ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; computers that you add now are not saved.</source>
        <translation>%1 wurde von einer neueren Version von WSMan Explorer geschrieben. Die Datei bleibt unverändert; Computer, die Sie jetzt hinzufügen, werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file of saved computers, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>Die Datei der gespeicherten Computer, %1, ist beschädigt und kann nicht beiseite verschoben werden. Änderungen werden erst gespeichert, wenn sie verschoben ist.</translation>
    </message>
    <message>
        <source>The file of saved computers was damaged. It was kept as %1; the list starts empty.</source>
        <translation>Die Datei der gespeicherten Computer war beschädigt. Sie wurde als %1 aufbewahrt; die Liste beginnt leer.</translation>
    </message>
    <message>
        <source>The computers are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>Die Computer werden nicht gespeichert: %1 darf nicht überschrieben werden. Verschieben Sie die Datei, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The computers could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>Die Computer konnten nicht gespeichert werden: %1. Zuvor Gespeichertes ist unverändert. Schaffen Sie Platz, oder prüfen Sie die Rechte für %2; die nächste Änderung wird wieder gespeichert.</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n computer(s) and quit?</source>
        <translation>
            <numerusform>%n Computer trennen und beenden?</numerusform>
            <numerusform>%n Computer trennen und beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shells that stay open count against the quota of their computer until its idle time-out ends them.</source>
        <translation>Shells, die geöffnet bleiben, zählen zum Kontingent ihres Computers, bis ihr Leerlauftimeout sie beendet.</translation>
    </message>
    <message>
        <source>&amp;Disconnect and Quit</source>
        <translation>&amp;Trennen und beenden</translation>
    </message>
    <message>
        <source>Quit &amp;Without Disconnecting</source>
        <translation>&amp;Ohne Trennen beenden</translation>
    </message>
    <message>
        <source>&amp;Always disconnect without asking</source>
        <translation>&amp;Immer ohne Rückfrage trennen</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a quota limits, %2: &quot;3 of 30&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuotaReading</name>
    <message>
        <source>The configuration of that computer does not name it.</source>
        <translation>Die Konfiguration dieses Computers nennt es nicht.</translation>
    </message>
    <message>
        <source>The user of this connection may not read the configuration of that computer.</source>
        <translation>Der Benutzer dieser Verbindung darf die Konfiguration dieses Computers nicht lesen.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Es wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Es wird gelesen.</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <extracomment>%1: the name of a quota, &quot;MaxShellsPerUser&quot;.</extracomment>
        <translation>Kontingent %1</translation>
    </message>
    <message>
        <source>%1 of unknown</source>
        <extracomment>How much is used of a quota that could not be read.</extracomment>
        <translation>%1 von unbekannt</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>How much is used of what has no limit: &quot;3, unlimited&quot;.</extracomment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a quota is used: &quot;3 of 30&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, nearly full</source>
        <translation>%1 von %2, fast voll</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 von %2, voll</translation>
    </message>
    <message>
        <source>Shells of this user</source>
        <translation>Shells dieses Benutzers</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>What a quota limits: how many users may have shells.</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>PowerShell of this user</source>
        <extracomment>The PowerShell sessions of the connection&apos;s own user.</extracomment>
        <translation>PowerShell dieses Benutzers</translation>
    </message>
    <message>
        <source>PowerShell in all</source>
        <translation>PowerShell insgesamt</translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connecting anew (try %1 of %2)…</source>
        <extracomment>%1: number of this try, %2: how many there will be.</extracomment>
        <translation>Neu verbinden (Versuch %1 von %2)…</translation>
    </message>
    <message>
        <source>Next try in %1 s (%2 of %3). %4</source>
        <extracomment>%1: seconds, %2: number of that try, %3: how many there will be, %4: why the connection broke, a sentence.</extracomment>
        <translation>Nächster Versuch in %1 s (%2 von %3). %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gave up after %n tries.</source>
        <extracomment>%1: what went wrong at last, a sentence.</extracomment>
        <translation>
            <numerusform>%1 Nach %n Versuch aufgegeben.</numerusform>
            <numerusform>%1 Nach %n Versuchen aufgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteObject</name>
    <message>
        <source>The server had ended it before</source>
        <translation>Der Server hatte es bereits beendet</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Nicht geschlossen: %1</translation>
    </message>
</context>
<context>
    <name>ResultsWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: what the window shows, %2: the name of a computer</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Accessible name of a table of results.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Shows only the rows in which this text is found</source>
        <translation>Zeigt nur die Zeilen, in denen dieser Text vorkommt</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copies the selected rows, each a line with tabs between its cells</source>
        <translation>Kopiert die ausgewählten Zeilen, je als Zeile mit Tabulatoren zwischen den Zellen</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV or JSON</source>
        <translation>Schreibt die angezeigten Zeilen als CSV oder JSON</translation>
    </message>
    <message>
        <source>Select the rows to copy.</source>
        <translation>Wählen Sie die zu kopierenden Zeilen aus.</translation>
    </message>
    <message>
        <source>There are no rows to write.</source>
        <translation>Es gibt keine Zeilen zu schreiben.</translation>
    </message>
    <message>
        <source>Ends it on the computer; what has come stays here</source>
        <translation>Beendet den Vorgang auf dem Computer; bereits Empfangenes bleibt hier</translation>
    </message>
    <message>
        <source>It has ended. The rows stay until this window is closed.</source>
        <translation>Der Vorgang ist beendet. Die Zeilen bleiben, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben.</numerusform>
            <numerusform>%Ln Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Speicherort.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>RunFeedback</name>
    <message>
        <source>Show &amp;Results</source>
        <translation>E&amp;rgebnisse anzeigen</translation>
    </message>
</context>
<context>
    <name>RunInquiry</name>
    <message>
        <source>%1: %2 Go on with the other computers?</source>
        <extracomment>%1: name of a computer, %2: what failed there, a sentence.</extracomment>
        <translation>%1: %2 Mit den anderen Computern fortsetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1. Go on with the others?</source>
        <extracomment>%1: what they failed with, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n Computer: %1. Mit den anderen fortsetzen?</numerusform>
            <numerusform>%n Computer: %1. Mit den anderen fortsetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Wiede&amp;rholen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Does it once more on the computers that failed with this cause</source>
        <translation>Wiederholt die Aktion auf den Computern, die aus dieser Ursache gescheitert sind</translation>
    </message>
    <message>
        <source>Goes on, and does not ask for this cause again this time</source>
        <translation>Setzt fort und fragt bei dieser Aktion nicht mehr nach dieser Ursache</translation>
    </message>
    <message>
        <source>Goes on to no more computers; what is under way ends by itself</source>
        <translation>Startet keine weiteren Computer; bereits Laufendes endet von selbst</translation>
    </message>
</context>
<context>
    <name>RunMessage</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a number of computers, %2: what they failed with.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected: %3.</source>
        <extracomment>%1 and %2: numbers, %3: causes with their numbers.</extracomment>
        <translation>Verbindung mit %1 von %2 Computern nicht möglich: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected anew: %3.</source>
        <translation>Erneute Verbindung mit %1 von %2 Computern nicht möglich: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers did not confirm that everything on them is closed: %3.</source>
        <translation>Bei %1 von %2 Computern ist nicht bestätigt, dass dort alles geschlossen ist: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers failed the test: %3.</source>
        <translation>Test bei %1 von %2 Computern fehlgeschlagen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n computer(s) were not started.</source>
        <extracomment>%1: a sentence about those that failed, %n: those that were left out because the run was stopped.</extracomment>
        <translation>
            <numerusform>%1 %n Computer wurde nicht gestartet.</numerusform>
            <numerusform>%1 %n Computer wurden nicht gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of Connecting</source>
        <translation>Ergebnisse: Verbinden</translation>
    </message>
    <message>
        <source>Results of Disconnecting</source>
        <translation>Ergebnisse: Trennen</translation>
    </message>
    <message>
        <source>Results of Reconnecting</source>
        <translation>Ergebnisse: Erneut verbinden</translation>
    </message>
    <message>
        <source>Results of Testing</source>
        <translation>Ergebnisse: Testen</translation>
    </message>
    <message>
        <source>Started %1 · %2 done · %3 failed</source>
        <extracomment>%1: time of day, %2 and %3: numbers of computers.</extracomment>
        <translation>Gestartet %1 · %2 erledigt · %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2 not started</source>
        <extracomment>%1: &quot;Started 9:30 · 5 done · 1 failed&quot;, %2: number of computers that were left out.</extracomment>
        <translation>%1 · %2 nicht gestartet</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>The next five are PowerShell&apos;s error actions: what a failure does to the other computers.</extracomment>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Continue Si&amp;lently</source>
        <translation>&amp;Ohne Meldung fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>F&amp;ragen</translation>
    </message>
    <message>
        <source>The others go on, and the failures are told at the end.</source>
        <translation>Die anderen werden fortgesetzt, und die Fehler werden am Ende gemeldet.</translation>
    </message>
    <message>
        <source>No more computers are started after the first failure; those under way go on.</source>
        <translation>Nach dem ersten Fehler werden keine weiteren Computer gestartet; bereits laufende werden fortgesetzt.</translation>
    </message>
    <message>
        <source>The others go on, and nothing is told; the list of results has the failures.</source>
        <translation>Die anderen werden fortgesetzt, und nichts wird gemeldet; die Ergebnisliste enthält die Fehler.</translation>
    </message>
    <message>
        <source>The others go on, and the failures are not even in the list of results.</source>
        <translation>Die anderen werden fortgesetzt, und die Fehler stehen nicht einmal in der Ergebnisliste.</translation>
    </message>
    <message>
        <source>You are asked once for each cause: go on, try again, or stop.</source>
        <translation>Sie werden je Ursache einmal gefragt: fortsetzen, wiederholen oder stoppen.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Starts no more of them, and stops waiting for those that are under way</source>
        <translation>Startet keine weiteren und wartet nicht länger auf die laufenden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: what is being done (&quot;Connecting&quot;), %n: how many failed so far.</extracomment>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>Several things are under way, for example connecting some computers and testing others.</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
</context>
<context>
    <name>RunResultsDialog</name>
    <message>
        <source>Results by cause</source>
        <translation>Ergebnisse nach Ursache</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>In &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Copies the selected results, or all when none is selected</source>
        <translation>Kopiert die ausgewählten Ergebnisse oder alle, wenn keines ausgewählt ist</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Writes the selected results, or all when none is selected, to a CSV or JSON file. No passwords are in it.</source>
        <translation>Schreibt die ausgewählten Ergebnisse oder alle, wenn keines ausgewählt ist, in eine CSV- oder JSON-Datei. Sie enthält keine Kennwörter.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select a cause or computers. Those that were removed from the list cannot be chosen.</source>
        <translation>Wählen Sie eine Ursache oder Computer aus. Aus der Liste entfernte können nicht ausgewählt werden.</translation>
    </message>
    <message>
        <source>Does the same once more on the selected computers</source>
        <translation>Führt dasselbe auf den ausgewählten Computern noch einmal aus</translation>
    </message>
    <message>
        <source>Selects these computers in the table</source>
        <translation>Wählt diese Computer in der Tabelle aus</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written.</source>
        <translation>
            <numerusform>%n Ergebnis geschrieben.</numerusform>
            <numerusform>%n Ergebnisse geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Speicherort.</translation>
    </message>
</context>
<context>
    <name>RunResultsModel</name>
    <message numerus="yes">
        <source>%n computer(s): done</source>
        <translation>
            <numerusform>%n Computer: erledigt</numerusform>
            <numerusform>%n Computer: erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <extracomment>%1: the cause of a failure, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n Computer: %1</numerusform>
            <numerusform>%n Computer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Lost with the connection; the server may keep it until its idle time-out. %1</source>
        <extracomment>%1: why the connection broke, a sentence.</extracomment>
        <translation>Mit der Verbindung verloren; der Server behält es möglicherweise bis zu seinem Leerlauftimeout. %1</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>%1 characters of output</source>
        <translation>%1 Zeichen Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>Alle %1 Elemente, %Ln Seite</numerusform>
            <numerusform>Alle %1 Elemente, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %Ln page(s)</source>
        <translation>
            <numerusform>%1 Elemente, %Ln Seite</numerusform>
            <numerusform>%1 Elemente, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>%1 events, last %2, some were lost</source>
        <extracomment>%1: number of events, %2: a time</extracomment>
        <translation>%1 Ereignisse, letztes %2, einige verloren</translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation>%1 Ereignisse, letztes %2</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <extracomment>%1: days, %2: hours, %3: minutes</extracomment>
        <translation>%1 T %2:%3</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Shell With &amp;Options…</source>
        <translation>Shell mit &amp;Optionen…</translation>
    </message>
    <message>
        <source>&amp;Enumeration…</source>
        <translation>&amp;Enumeration…</translation>
    </message>
    <message>
        <source>S&amp;ubscription…</source>
        <translation>&amp;Abonnement…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Connect the computer first.</source>
        <translation>Verbinden Sie zuerst den Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a command shell on %Ln computer(s)</source>
        <translation>
            <numerusform>Öffnet eine Befehlsshell auf %Ln Computer</numerusform>
            <numerusform>Öffnet eine Befehlsshell auf %Ln Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connected computer: the results of one are shown at a time.</source>
        <translation>Wählen Sie einen verbundenen Computer aus: Ergebnisse werden jeweils nur für einen angezeigt.</translation>
    </message>
    <message>
        <source>Lists instances of a resource in a window of its own</source>
        <translation>Listet Instanzen einer Ressource in einem eigenen Fenster auf</translation>
    </message>
    <message>
        <source>Shows the events of a log as they happen</source>
        <translation>Zeigt die Ereignisse eines Protokolls, sobald sie auftreten</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No session yet. Reconnect opens one.</source>
        <translation>Noch keine Sitzung. „Erneut verbinden“ öffnet eine.</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Si&amp;tzungen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>Opens a shell, an enumeration or a subscription</source>
        <translation>Öffnet eine Shell, eine Enumeration oder ein Abonnement</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>Gesch&amp;lossene entfernen</translation>
    </message>
    <message>
        <source>Forget all that is closed or broken</source>
        <translation>Alles Geschlossene oder Unterbrochene verwerfen</translation>
    </message>
    <message>
        <source>Nothing here is closed</source>
        <translation>Hier ist nichts geschlossen</translation>
    </message>
</context>
<context>
    <name>SessionTreeModel</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>bytes received, bytes sent</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Message bodies: %1 bytes received, %2 bytes sent</source>
        <translation>Nachrichteninhalte: %1 Bytes empfangen, %2 Bytes gesendet</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>WS-Management session</source>
        <translation>WS-Management-Sitzung</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>Shell %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>Enumeration %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>Ein / Aus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>&amp;End</source>
        <extracomment>Ends what is selected at the computer: a shell, a command, an enumeration, a subscription.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Send Ctrl-C</source>
        <translation>Strg-C &amp;senden</translation>
    </message>
    <message>
        <source>Show Resul&amp;ts</source>
        <translation>Er&amp;gebnisse anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>State &amp;History</source>
        <translation>Status&amp;verlauf</translation>
    </message>
    <message>
        <source>The command does not run any more.</source>
        <translation>Der Befehl wird nicht mehr ausgeführt.</translation>
    </message>
    <message>
        <source>Brings its window to the front</source>
        <translation>Holt sein Fenster in den Vordergrund</translation>
    </message>
    <message>
        <source>Its window was closed, and the results went with it.</source>
        <translation>Das Fenster wurde geschlossen und mit ihm die Ergebnisse.</translation>
    </message>
    <message>
        <source>The id by which the computer knows it</source>
        <translation>Die ID, unter der der Computer es kennt</translation>
    </message>
    <message>
        <source>It has no id yet.</source>
        <translation>Es hat noch keine ID.</translation>
    </message>
    <message>
        <source>Select something open inside a session. A session is closed by Disconnect.</source>
        <translation>Wählen Sie etwas aus, das in einer Sitzung geöffnet ist. Eine Sitzung wird durch „Trennen“ geschlossen.</translation>
    </message>
    <message>
        <source>Ends each of them on the computer</source>
        <translation>Beendet jedes davon auf dem Computer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Deletes the shell on the computer, and what runs in it ends</source>
        <translation>Löscht die Shell auf dem Computer; was darin ausgeführt wird, endet</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Terminates the command, whatever it is doing</source>
        <translation>Beendet den Befehl, was immer er gerade tut</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Fetches no more items and releases the enumeration on the computer</source>
        <translation>Ruft keine weiteren Elemente ab und gibt die Enumeration auf dem Computer frei</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Abbeste&amp;llen</translation>
    </message>
    <message>
        <source>Ends the subscription on the computer; no more events come</source>
        <translation>Beendet das Abonnement auf dem Computer; es kommen keine Ereignisse mehr</translation>
    </message>
    <message>
        <source>How the command takes it shows in its output and in its end</source>
        <translation>Die Reaktion des Befehls erscheint als Ausgabe und Ende</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of settings: the language, and what happens at start and end.</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start of WSMan Explorer on. Dates and numbers follow it.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von WSMan Explorer. Datumsangaben und Zahlen richten sich nach ihr.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting while something is open</source>
        <translation>Vor dem Beenden &amp;fragen, solange etwas geöffnet ist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <extracomment>Before a number of seconds.</extracomment>
        <translation>&amp;Prüfen alle:</translation>
    </message>
    <message>
        <source>Seconds between checks of an open connection</source>
        <translation>Sekunden zwischen den Prüfungen einer geöffneten Verbindung</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Open connections that are silent are asked so often whether they are still there. Those that do not answer become Broken.</source>
        <translation>Inaktive geöffnete Verbindungen werden in diesem Abstand gefragt, ob sie noch bestehen. Wenn keine Antwort kommt, gelten sie als unterbrochen.</translation>
    </message>
    <message>
        <source>Connect a&amp;new:</source>
        <extracomment>Before a number of tries.</extracomment>
        <translation>&amp;Neu verbinden:</translation>
    </message>
    <message>
        <source>Tries to connect anew after a break</source>
        <translation>Versuche, nach einer Unterbrechung neu zu verbinden</translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>Behind a number of tries.</extracomment>
        <translation> Mal</translation>
    </message>
    <message>
        <source>W&amp;ithin:</source>
        <extracomment>Before a number of seconds: the tries are spread over this time.</extracomment>
        <translation>&amp;Innerhalb:</translation>
    </message>
    <message>
        <source>Time over which these tries are spread</source>
        <translation>Zeitraum, auf den diese Versuche verteilt werden</translation>
    </message>
    <message>
        <source>A connection that broke by itself is tried again with growing pauses; not after a refused user or certificate.</source>
        <translation>Nach einer Unterbrechung wird mit wachsenden Pausen neu verbunden; nicht nach einem abgelehnten Benutzer oder Zertifikat.</translation>
    </message>
    <message>
        <source>&amp;Wait for a computer:</source>
        <translation>Auf Computer &amp;warten:</translation>
    </message>
    <message>
        <source>Minutes to wait for a computer</source>
        <translation>Minuten, die auf einen Computer gewartet wird</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long Wait for This Computer asks until it gives up.</source>
        <translation>Wie lange „Auf diesen Computer warten“ fragt, bevor es aufgibt.</translation>
    </message>
    <message>
        <source>Time Limits</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>&amp;Open:</source>
        <extracomment>A time limit: for connecting.</extracomment>
        <translation>Öffn&amp;en:</translation>
    </message>
    <message>
        <source>Time limit for opening</source>
        <translation>Zeitlimit für das Öffnen</translation>
    </message>
    <message>
        <source>A connection that has not been opened by then becomes Broken.</source>
        <translation>Eine Verbindung, die bis dahin nicht geöffnet ist, gilt als unterbrochen.</translation>
    </message>
    <message>
        <source>&amp;Close:</source>
        <extracomment>A time limit: for disconnecting.</extracomment>
        <translation>S&amp;chließen:</translation>
    </message>
    <message>
        <source>Time limit for closing</source>
        <translation>Zeitlimit für das Schließen</translation>
    </message>
    <message>
        <source>Disconnect waits so long for the computer to confirm. Then the connection is closed all the same, and what was not confirmed is named.</source>
        <translation>So lange wartet „Trennen“ auf die Bestätigung des Computers. Dann wird die Verbindung trotzdem geschlossen und das nicht Bestätigte genannt.</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <extracomment>A time limit: for tests.</extracomment>
        <translation>&amp;Testen:</translation>
    </message>
    <message>
        <source>Time limit for tests</source>
        <translation>Zeitlimit für Tests</translation>
    </message>
    <message>
        <source>A computer that has not answered a test by then counts as not reachable.</source>
        <translation>Ein Computer, der bis dahin nicht auf einen Test geantwortet hat, gilt als nicht erreichbar.</translation>
    </message>
    <message>
        <source>Many Computers</source>
        <translation>Viele Computer</translation>
    </message>
    <message>
        <source>At the &amp;same time:</source>
        <extracomment>Before a number of computers.</extracomment>
        <translation>Gleich&amp;zeitig:</translation>
    </message>
    <message>
        <source>Computers at the same time</source>
        <translation>Computer gleichzeitig</translation>
    </message>
    <message>
        <source>So many computers are connected, disconnected or tested at once; the others wait. A large number can overload the network.</source>
        <translation>So viele Computer werden gleichzeitig verbunden, getrennt oder getestet; die anderen warten. Eine große Zahl kann das Netzwerk überlasten.</translation>
    </message>
    <message>
        <source>If one &amp;fails:</source>
        <extracomment>What happens to the other computers when an action fails on one.</extracomment>
        <translation>Bei Fe&amp;hler:</translation>
    </message>
    <message>
        <source>If one computer fails</source>
        <translation>Bei Fehler auf einem Computer</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Open connections are not checked.
----------
Connections that broke are not connected anew.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Waits for a computer without an end.</extracomment>
        <translation>Bis er antwortet</translation>
    </message>
    <message>
        <source>System language (%1)</source>
        <extracomment>The first of the languages to choose from. %1: the name of the system&apos;s language in itself, &quot;Deutsch&quot;.</extracomment>
        <translation>Systemsprache (%1)</translation>
    </message>
    <message>
        <source>Connect at the start to what was connected at the &amp;end</source>
        <translation>Beim Start &amp;verbinden, was beim letzten Ende verbunden war</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The server has ended it, by its idle time-out, a limit or a restart</source>
        <translation>Der Server hat sie beendet, durch ihr Leerlauftimeout, einen Grenzwert oder einen Neustart</translation>
    </message>
    <message>
        <source>It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <translation>Es ist nicht bekannt, ob der Server sie geöffnet hat; er behält sie möglicherweise bis zu ihrem Leerlauftimeout</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may keep it until its idle time-out</source>
        <translation>Vom Server nicht bestätigt; er behält sie möglicherweise bis zu ihrem Leerlauftimeout</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 Ob der Server sie geöffnet hat, ist nicht bekannt; vielleicht behält er sie bis zu ihrem Leerlauftimeout</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>Its shell has ended: %1</source>
        <translation>Die Shell ist beendet: %1</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may run until its shell ends</source>
        <translation>Vom Server nicht bestätigt; er wird möglicherweise bis zum Ende der Shell ausgeführt</translation>
    </message>
</context>
<context>
    <name>ShellsColumns</name>
    <message>
        <source>Whether this program or its user opened it</source>
        <translation>Ob dieses Programm oder sein Benutzer sie geöffnet hat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>The address from which it was opened</source>
        <translation>Die Adresse, von der aus sie geöffnet wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading: cmd or PowerShell.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>cmd, or the name of the PowerShell endpoint</source>
        <translation>cmd oder der Name des PowerShell-Endpunkts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether a client is connected to it</source>
        <translation>Ob ein Client mit ihr verbunden ist</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>How long nobody has used it</source>
        <translation>Wie lange niemand sie verwendet hat</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>When its idle time-out ends it if nobody uses it: idle time-out less idle time</source>
        <translation>Wann ihr Leerlauftimeout sie beendet, wenn niemand sie verwendet: Leerlauftimeout minus Leerlaufzeit</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Heading: how long a shell has been open.</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How long it has been open</source>
        <translation>Wie lange sie geöffnet ist</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>How many processes run in it</source>
        <translation>Wie viele Prozesse darin ausgeführt werden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ShellId, by which the server knows it</source>
        <translation>Die ShellId, unter der der Server sie kennt</translation>
    </message>
    <message>
        <source>Process Id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Of the process at the server that hosts it</source>
        <translation>Des Prozesses auf dem Server, der sie hostet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Idle Time-out</source>
        <translation>Leerlauftimeout</translation>
    </message>
    <message>
        <source>After that time without use the server ends it</source>
        <translation>Nach dieser Zeit ohne Verwendung beendet sie der Server</translation>
    </message>
    <message>
        <source>Longest Idle Time-out</source>
        <translation>Max. Leerlauftimeout</translation>
    </message>
    <message>
        <source>The longest that a client may ask for</source>
        <translation>Das längste, das ein Client anfordern darf</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>Heading: names of input streams.</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Its input streams</source>
        <translation>Ihre Eingabedatenströme</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Heading: names of output streams.</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Its output streams</source>
        <translation>Ihre Ausgabedatenströme</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Heading: language of the messages in a shell.</extracomment>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Data Locale</source>
        <translation>Datengebietsschema</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Profile Loaded</source>
        <translation>Profil geladen</translation>
    </message>
    <message>
        <source>Whether the profile of its user was loaded</source>
        <translation>Ob das Profil ihres Benutzers geladen wurde</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Buffering</source>
        <extracomment>Heading: WS-Man&apos;s BufferMode of the output.</extracomment>
        <translation>Pufferung</translation>
    </message>
    <message>
        <source>What happens to its output while no client is connected: Block or Drop</source>
        <translation>Was mit ihrer Ausgabe geschieht, solange kein Client verbunden ist: Block oder Drop</translation>
    </message>
    <message>
        <source>Resource URI</source>
        <translation>Ressourcen-URI</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: what became of ending a shell.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: whether a shell is ours, of the same user, or of another.</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Result of ending it</source>
        <translation>Was das Beenden ergeben hat</translation>
    </message>
</context>
<context>
    <name>ShellsModel</name>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>The commands could not be read: %1</source>
        <translation>Die Befehle konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No command runs in it</source>
        <translation>Darin wird kein Befehl ausgeführt</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <extracomment>%1: why a shell was not ended.</extracomment>
        <translation>Nicht beendet: %1</translation>
    </message>
    <message>
        <source>%1, unless somebody uses it before</source>
        <translation>%1, wenn niemand sie vorher verwendet</translation>
    </message>
    <message>
        <source>The server does not say when it expires.</source>
        <translation>Der Server teilt nicht mit, wann sie abläuft.</translation>
    </message>
    <message>
        <source>Reading its commands…</source>
        <translation>Ihre Befehle werden gelesen…</translation>
    </message>
</context>
<context>
    <name>ShellsPage</name>
    <message>
        <source>Shells on &amp;This Computer</source>
        <translation>Shells auf diesem Com&amp;puter</translation>
    </message>
    <message>
        <source>Filter shells</source>
        <translation>Shells filtern</translation>
    </message>
    <message>
        <source>Shows only the shells in which each of these words is found, in whatever column</source>
        <translation>Zeigt nur die Shells, in denen jedes dieser Wörter vorkommt, gleich in welcher Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n Shell nicht beendet; der Grund steht in der Zeile.</numerusform>
            <numerusform>%n Shells nicht beendet; der Grund steht in der Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n shell(s) ended, the others were left alone.</source>
        <translation>
            <numerusform>Gestoppt. %n Shell beendet, die anderen blieben unberührt.</numerusform>
            <numerusform>Gestoppt. %n Shells beendet, die anderen blieben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n Shell beendet.</numerusform>
            <numerusform>%n Shells beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d Orphans…</source>
        <translation>&amp;Verwaiste Shells suchen…</translation>
    </message>
    <message>
        <source>Select one computer to see all shells on it. Find Orphans looks at many computers at once.</source>
        <translation>Wählen Sie einen Computer aus, um alle Shells darauf zu sehen. „Verwaiste Shells suchen“ durchsucht viele Computer gleichzeitig.</translation>
    </message>
    <message>
        <source>Select a computer to see all shells on it, whoever opened them.</source>
        <translation>Wählen Sie einen Computer aus, um alle Shells darauf zu sehen, gleich, wer sie geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is being connected or disconnected.</source>
        <translation>%1 wird gerade verbunden oder getrennt.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it to see all shells on it.</source>
        <translation>%1 ist nicht verbunden. Verbinden Sie den Computer, um alle Shells darauf zu sehen.</translation>
    </message>
    <message>
        <source>Reading the shells of %1…</source>
        <translation>Die Shells von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The service on %1 has no shells. Only Windows Remote Management has them.</source>
        <translation>Der Dienst auf %1 hat keine Shells. Nur die Windows-Remoteverwaltung hat sie.</translation>
    </message>
    <message>
        <source>The user of this connection may not list the shells of %1. Connect with an account of its Administrators group.</source>
        <translation>Der Benutzer dieser Verbindung darf die Shells von %1 nicht auflisten. Verwenden Sie für die Verbindung ein Konto der dortigen Gruppe „Administratoren“.</translation>
    </message>
    <message>
        <source>The shells of %1 could not be read. %2</source>
        <translation>Die Shells von %1 konnten nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>Shells werden beendet…</translation>
    </message>
    <message>
        <source>Ends no more of them; those that are under way may end all the same</source>
        <translation>Beendet keine weiteren; bereits laufende Vorgänge beenden sie möglicherweise dennoch</translation>
    </message>
    <message>
        <source>The list is not up to date. %1</source>
        <translation>Die Liste ist nicht aktuell. %1</translation>
    </message>
    <message>
        <source>Reads shells and quotas anew (F5)</source>
        <translation>Liest Shells und Kontingente neu ein (F5)</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>Wählen Sie einen verbundenen Computer aus</translation>
    </message>
    <message numerus="yes">
        <source>Ends %n shell(s) at the server, after a question</source>
        <translation>
            <numerusform>Beendet %n Shell auf dem Server nach einer Rückfrage</numerusform>
            <numerusform>Beendet %n Shells auf dem Server nach einer Rückfrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the shells to end in the table</source>
        <translation>Wählen Sie in der Tabelle die zu beendenden Shells aus</translation>
    </message>
</context>
<context>
    <name>ShellsProgress</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v von %m</translation>
    </message>
</context>
<context>
    <name>ShellsQuestion</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1&#xa0;(%2)</source>
        <extracomment>A user and how many shells are his: &quot;eve (7)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s)</source>
        <translation>
            <numerusform>%n weiterer Benutzer</numerusform>
            <numerusform>%n weitere Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>End Shells</source>
        <translation>Shells beenden</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>End also %n that this program is &amp;using</source>
        <translation>
            <numerusform>Auch %n beenden, die dieses Programm &amp;verwendet</numerusform>
            <numerusform>Auch %n beenden, die dieses Programm &amp;verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using all of them. End them nevertheless?</source>
        <translation>Dieses Programm verwendet sie alle. Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Whatever runs in them is stopped.</source>
        <translation>Was darin ausgeführt wird, wird gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n Shell</numerusform>
            <numerusform>%n Shells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2 on %3?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;, %3: &quot;5 computers&quot;.</extracomment>
        <translation>%1 von %2 auf %3 beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;.</extracomment>
        <translation>%1 von %2 beenden?</translation>
    </message>
    <message>
        <source>They are of %1.
Whatever runs in them is stopped.</source>
        <extracomment>%1: users with the number of their shells, &quot;eve (7), ann (5)&quot;.</extracomment>
        <translation>Sie gehören: %1.
Was darin ausgeführt wird, wird gestoppt.</translation>
    </message>
</context>
<context>
    <name>ShellsText</name>
    <message>
        <source>Ours, in use</source>
        <translation>Eigene, verwendet</translation>
    </message>
    <message>
        <source>Orphan?</source>
        <extracomment>A shell that was probably forgotten.</extracomment>
        <translation>Verwaist?</translation>
    </message>
    <message>
        <source>Same user</source>
        <translation>Selber Benutzer</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>A shell that this program opened.</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Other user</source>
        <extracomment>A shell of another user.</extracomment>
        <translation>Anderer Benutzer</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it elsewhere or earlier, and it was probably left behind. %1.</source>
        <translation>Der Benutzer der Verbindung hat sie anderswo oder früher geöffnet, und sie wurde wahrscheinlich zurückgelassen. %1.</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it, but not with this program in this run.</source>
        <translation>Der Benutzer der Verbindung hat sie geöffnet, aber nicht mit diesem Programm seit seinem Start.</translation>
    </message>
    <message>
        <source>This program opened it and counts it as closed; the server still lists it.</source>
        <translation>Dieses Programm hat sie geöffnet und betrachtet sie als geschlossen; der Server listet sie noch auf.</translation>
    </message>
    <message>
        <source>This program opened it and is using it.</source>
        <translation>Dieses Programm hat sie geöffnet und verwendet sie.</translation>
    </message>
    <message>
        <source>Another user opened it.</source>
        <translation>Ein anderer Benutzer hat sie geöffnet.</translation>
    </message>
    <message>
        <source>Unused for %1</source>
        <translation>Seit %1 unbenutzt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Disconnected, unused for %1</source>
        <translation>Getrennt, seit %1 unbenutzt</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <extracomment>%1: a number of days, %2: hours, minutes and seconds: &quot;3 d 01:04:09&quot;.</extracomment>
        <translation>%1 T %2</translation>
    </message>
</context>
<context>
    <name>ShellsView</name>
    <message>
        <source>Shells on this computer</source>
        <translation>Shells auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>StateAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Opened&quot;).
----------
Said by a screen reader. %1: &quot;Results of Connecting&quot;, %2: how many went well and failed.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Broken&quot;), %3: what happened.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>StateHistoryPopup</name>
    <message>
        <source>History of states</source>
        <translation>Statusverlauf</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>the change from one state to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n opened</source>
        <extracomment>How many computers are in a state, as the next ones: &quot;2 opened, 1 broken&quot;.</extracomment>
        <translation>
            <numerusform>%n geöffnet</numerusform>
            <numerusform>%n geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>%n wird geöffnet</numerusform>
            <numerusform>%n werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n wird verbunden</numerusform>
            <numerusform>%n werden verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnecting</source>
        <translation>
            <numerusform>%n wird getrennt</numerusform>
            <numerusform>%n werden getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n getrennt</numerusform>
            <numerusform>%n getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n wird geschlossen</numerusform>
            <numerusform>%n werden geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n unterbrochen</numerusform>
            <numerusform>%n unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;7 computers&quot;, %2: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many computers the filter shows.</extracomment>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many computers are selected.</extracomment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <extracomment>Between the parts of the status bar: &quot;7 computers: 2 opened · 3 selected&quot;.</extracomment>
        <translation>  ·  </translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>The server has ended it</source>
        <translation>Der Server hat es beendet</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there when it expires</source>
        <translation>Vom Server nicht bestätigt; es endet dort, wenn es abläuft</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may go on there</source>
        <translation>Vom Server nicht bestätigt; es läuft dort möglicherweise weiter</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server began it; it would end there when it expires</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 Ob der Server es begonnen hat, ist nicht bekannt; es würde dort mit seinem Ablauf enden</translation>
    </message>
    <message>
        <source>The server has ended it after it could not be renewed: %1</source>
        <extracomment>%1: why, a sentence.</extracomment>
        <translation>Der Server hat es beendet, nachdem es nicht verlängert werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionInput</name>
    <message>
        <source>The query list is no correct XML: %1</source>
        <extracomment>%1: what an XML reader says, not translated</extracomment>
        <translation>Die Abfrageliste ist kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>Enter the name of an event log.</source>
        <translation>Geben Sie den Namen eines Ereignisprotokolls ein.</translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is not closed in the XPath.</source>
        <translation>Im XPath ist eine Klammer oder ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>An XPath of the event log begins with *, as in *[System[EventID=7036]].</source>
        <translation>Ein XPath des Ereignisprotokolls beginnt mit *, z. B. *[System[EventID=7036]].</translation>
    </message>
</context>
<context>
    <name>SubscriptionWindow</name>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Abbestellen</translation>
    </message>
    <message>
        <source>The event as XML</source>
        <translation>Das Ereignis als XML</translation>
    </message>
    <message>
        <source>Select an event to see it as XML</source>
        <translation>Wählen Sie ein Ereignis aus, um es als XML zu sehen</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Wird abonniert…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>No event came</source>
        <translation>Es kam kein Ereignis</translation>
    </message>
    <message>
        <source>%1 events, the last at %2. Scroll to the end to follow.</source>
        <extracomment>%1: a number, %2: a time</extracomment>
        <translation>%1 Ereignisse, das letzte um %2. Scrollen Sie zum Ende, um zu folgen.</translation>
    </message>
    <message>
        <source>%1 events, the last at %2</source>
        <translation>%1 Ereignisse, das letzte um %2</translation>
    </message>
    <message>
        <source>The computer says that it lost events. Narrow the subscription to get all of them.</source>
        <translation>Der Computer meldet, dass er Ereignisse verloren hat. Grenzen Sie das Abonnement ein, um alle zu erhalten.</translation>
    </message>
    <message>
        <source>Only the last %1 events are kept here.</source>
        <translation>Nur die letzten %1 Ereignisse werden hier behalten.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>A server does not list its subscriptions; this one ends by itself when it is not renewed.</source>
        <translation>Ein Server listet seine Abonnements nicht auf; dieses endet von selbst, wenn es nicht erneuert wird.</translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>The test is running</source>
        <translation>Der Test wird ausgeführt</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>A number of minutes; stands behind what happened: &quot;Connected · 4 min ago&quot;.</extracomment>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>A number of hours.</extracomment>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A date: &quot;Connected · on 3/14/26&quot;.</extracomment>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>No encrypted connection with your certificate could be made on port %1.</source>
        <translation>Auf Port %1 konnte keine verschlüsselte Verbindung mit Ihrem Zertifikat hergestellt werden.</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate, or the port may serve HTTP. Check both, and the TLS versions of the listener.</source>
        <translation>Der Computer vertraut möglicherweise dem Aussteller Ihres Zertifikats nicht, oder der Port ist HTTP. Prüfen Sie beides sowie die TLS-Versionen des Listeners.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>Auf Port %1 konnte keine verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose transport HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>Der Port ist möglicherweise HTTP: Wählen Sie den Transport HTTP oder einen anderen Port. Prüfen Sie sonst das Zertifikat des Listeners und seine TLS-Versionen.</translation>
    </message>
    <message>
        <source>What answers on port %1 does not speak HTTP.</source>
        <translation>Was auf Port %1 antwortet, spricht nicht HTTP.</translation>
    </message>
    <message>
        <source>The port may serve HTTPS: choose transport HTTPS. Otherwise check the port.</source>
        <translation>Der Port ist möglicherweise HTTPS: Wählen Sie den Transport HTTPS. Prüfen Sie sonst den Port.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, the port may serve HTTPS, or something on the way cuts the connection.</source>
        <translation>Versuchen Sie es erneut. Wenn es jedes Mal auftritt, ist der Port möglicherweise HTTPS, oder etwas auf dem Übertragungsweg trennt die Verbindung.</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate: put it among its trusted ones. Otherwise look for a firewall or proxy on the way.</source>
        <translation>Der Computer vertraut möglicherweise dem Aussteller Ihres Zertifikats nicht: Nehmen Sie diesen dort in die vertrauenswürdigen auf. Suchen Sie sonst nach einer Firewall oder einem Proxy auf dem Übertragungsweg.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look for a firewall or proxy on the way.</source>
        <translation>Versuchen Sie es erneut. Wenn es jedes Mal auftritt, suchen Sie nach einer Firewall oder einem Proxy auf dem Übertragungsweg.</translation>
    </message>
    <message>
        <source>The computer closed the connection before it had answered.</source>
        <translation>Der Computer hat die Verbindung geschlossen, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>An Port %1 von %2 lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the port, and that the WinRM service runs there (winrm quickconfig).</source>
        <translation>Prüfen Sie den Port und ob der WinRM-Dienst dort ausgeführt wird (winrm quickconfig).</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>Prüfen Sie die Schreibweise, das DNS-Suffix und das VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Prüfen Sie das Netzwerk, das VPN und die Firewall.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through.</source>
        <translation>Prüfen Sie, ob der Computer läuft und seine Firewall den Port durchlässt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent: with Basic over HTTP anyone on the way could read the password.</source>
        <translation>Es wurde nichts gesendet: Bei Basic über HTTP könnte jeder auf dem Übertragungsweg das Kennwort lesen.</translation>
    </message>
    <message>
        <source>Choose transport HTTPS, or allow unencrypted traffic for this connection.</source>
        <translation>Wählen Sie den Transport HTTPS, oder lassen Sie für diese Verbindung unverschlüsselten Datenverkehr zu.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Kennwort ist erforderlich.</translation>
    </message>
    <message>
        <source>Enter the password and connect.</source>
        <translation>Geben Sie das Kennwort ein, und stellen Sie die Verbindung her.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted for %1.</source>
        <translation>Das Zertifikat ist nicht das, dem Sie für %1 vertraut haben.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever looks after the computer whether it was renewed.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie die Person, die den Computer verwaltet, ob es erneuert wurde.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare its fingerprint with the computer&apos;s own, then trust it.</source>
        <translation>Es wurde nichts gesendet. Vergleichen Sie seinen Fingerabdruck mit dem des Computers, und vertrauen Sie ihm dann.</translation>
    </message>
    <message>
        <source>The service answered with an error that it does not explain.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet, den er nicht erläutert.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>Der Dienst hat mit HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed.</source>
        <translation>Der Dienst leitet die Anforderung an eine andere Adresse weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>A web page came back instead of a WS-Man answer.</source>
        <translation>Statt einer WS-Man-Antwort kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>What came back is not a WS-Man answer.</source>
        <translation>Die Rückgabe ist keine WS-Man-Antwort.</translation>
    </message>
    <message>
        <source>Check port and path (wsman), and whether a proxy or another web server answers.</source>
        <translation>Prüfen Sie Port und Pfad (wsman) und ob ein Proxy oder ein anderer Webserver antwortet.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>Die Antwort gehört zu einer anderen Anforderung.</translation>
    </message>
    <message>
        <source>It was thrown away. Connect again; if it comes back, look for a proxy that mixes up answers.</source>
        <translation>Sie wurde verworfen. Stellen Sie die Verbindung erneut her; wenn es wieder auftritt, suchen Sie nach einem Proxy, der Antworten vertauscht.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was cut off.</source>
        <translation>Die Antwort ist größer als %1 und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Check that a WS-Man service answers on this port.</source>
        <translation>Prüfen Sie, ob auf diesem Port ein WS-Man-Dienst antwortet.</translation>
    </message>
    <message>
        <source>The file of the client certificate, %1, cannot be read.</source>
        <translation>Die Datei des Clientzertifikats, %1, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie noch vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a PEM file with certificate and key, or a PKCS#12 file (.pfx, .p12).</source>
        <translation>Wählen Sie eine PEM-Datei mit Zertifikat und Schlüssel oder eine PKCS#12-Datei (.pfx, .p12) aus.</translation>
    </message>
    <message>
        <source>%1 holds no private key for the certificate.</source>
        <translation>%1 enthält keinen privaten Schlüssel für das Zertifikat.</translation>
    </message>
    <message>
        <source>Export the certificate together with its private key; in PEM append the key to the file.</source>
        <translation>Exportieren Sie das Zertifikat zusammen mit seinem privaten Schlüssel; hängen Sie bei PEM den Schlüssel an die Datei an.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation>Der private Schlüssel in %1 ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Enter the password of the file and connect.</source>
        <translation>Geben Sie das Kennwort der Datei ein, und stellen Sie die Verbindung her.</translation>
    </message>
    <message>
        <source>The password does not open the private key in %1.</source>
        <translation>Das Kennwort öffnet den privaten Schlüssel in %1 nicht.</translation>
    </message>
    <message>
        <source>Enter the password of the file; it is not that of your account.</source>
        <translation>Geben Sie das Kennwort der Datei ein; es ist nicht das Ihres Kontos.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its password is wrong, or its encryption (RC2) is too old.</source>
        <translation>%1 kann nicht geöffnet werden: Das Kennwort ist falsch, oder die Verschlüsselung (RC2) ist zu alt.</translation>
    </message>
    <message>
        <source>If the password is right, export the certificate again with AES256-SHA256.</source>
        <translation>Wenn das Kennwort richtig ist, exportieren Sie das Zertifikat erneut mit AES256-SHA256.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with the chosen thumbprint.</source>
        <translation>%1 enthält kein Zertifikat mit dem gewählten Fingerabdruck.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those in the details, or leave it empty.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit denen in den Details, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>The client certificate in %1 has expired.</source>
        <translation>Das Clientzertifikat in %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one from whoever issued it.</source>
        <translation>Beschaffen Sie ein neues von dessen Aussteller.</translation>
    </message>
    <message>
        <source>The client certificate in %1 is not valid yet.</source>
        <translation>Das Clientzertifikat in %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The service does not take %1 here.</source>
        <translation>Der Dienst akzeptiert %1 hier nicht.</translation>
    </message>
    <message>
        <source>Windows takes Basic over HTTP only with AllowUnencrypted=true and Basic=true. Choose Negotiate, or HTTPS.</source>
        <translation>Windows akzeptiert Basic über HTTP nur mit AllowUnencrypted=true und Basic=true. Wählen Sie Negotiate oder HTTPS.</translation>
    </message>
    <message>
        <source>Choose one of those that it offers: %1.</source>
        <translation>Wählen Sie eine der angebotenen: %1.</translation>
    </message>
    <message>
        <source>The computer did not accept your certificate: it maps no user to it.</source>
        <translation>Der Computer hat Ihr Zertifikat nicht akzeptiert: Er ordnet ihm keinen Benutzer zu.</translation>
    </message>
    <message>
        <source>On the computer, set Service\Auth\Certificate to true, map the certificate to a local user under ClientCertificate, and put its issuer among the trusted ones.</source>
        <translation>Legen Sie auf dem Computer Service\Auth\Certificate auf true fest, ordnen Sie das Zertifikat unter ClientCertificate einem lokalen Benutzer zu, und nehmen Sie den Aussteller in die vertrauenswürdigen auf.</translation>
    </message>
    <message>
        <source>The user name %1 or its password was not accepted.</source>
        <translation>Der Benutzername %1 oder das Kennwort wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation>Der Dienst verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>Der Name des Proxys %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect without a proxy.</source>
        <translation>Prüfen Sie die Schreibweise, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept its user name or its password.</source>
        <translation>Der Proxy %1 hat seinen Benutzernamen oder sein Kennwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter the user name and the password of the proxy; they are not those of the computer.</source>
        <translation>Geben Sie Benutzername und Kennwort des Proxys ein; es sind nicht die des Computers.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before the way was open.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen, bevor der Weg geöffnet war.</translation>
    </message>
    <message>
        <source>Check the kind of the proxy (HTTP or SOCKS 5) and its port, and whether it lets this port of the computer through.</source>
        <translation>Prüfen Sie die Art des Proxys (HTTP oder SOCKS 5) und seinen Port und ob er diesen Port des Computers durchlässt.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check its host and port, or connect without a proxy.</source>
        <translation>Prüfen Sie Host und Port, oder stellen Sie die Verbindung ohne Proxy her.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check its host and port, and whether it lets this port of the computer through.</source>
        <translation>Prüfen Sie Host und Port und ob er diesen Port des Computers durchlässt.</translation>
    </message>
    <message>
        <source>The proxy %1 could not open the way to the computer.</source>
        <translation>Der Proxy %1 konnte den Weg zum Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>Check whether the proxy may reach this port of the computer, and its kind (HTTP or SOCKS 5).</source>
        <translation>Prüfen Sie, ob der Proxy diesen Port des Computers erreichen darf, sowie seine Art (HTTP oder SOCKS 5).</translation>
    </message>
    <message>
        <source>(as the system names it)</source>
        <extracomment>In the place of the name of a proxy: &quot;The proxy (as the system names it) refused the connection.&quot;</extracomment>
        <translation>(wie im System festgelegt)</translation>
    </message>
    <message>
        <source>Edit the connection and enter user and password, or log on to Windows with an account of the domain.</source>
        <translation>Bearbeiten Sie die Verbindung, und geben Sie Benutzer und Kennwort ein, oder melden Sie sich mit einem Domänenkonto bei Windows an.</translation>
    </message>
    <message>
        <source>Get a ticket with kinit (klist shows what is there), or edit the connection and enter user and password.</source>
        <translation>Fordern Sie mit kinit ein Ticket an (klist zeigt die vorhandenen), oder bearbeiten Sie die Verbindung, und geben Sie Benutzer und Kennwort ein.</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, log off and on, or edit the connection and enter user and password.</source>
        <translation>Stellen Sie die Verbindung erneut her. Wenn es wieder auftritt, melden Sie sich ab und wieder an, oder bearbeiten Sie die Verbindung, und geben Sie Benutzer und Kennwort ein.</translation>
    </message>
    <message>
        <source>Get a new one with kinit, or edit the connection and enter user and password.</source>
        <translation>Fordern Sie mit kinit ein neues an, oder bearbeiten Sie die Verbindung, und geben Sie Benutzer und Kennwort ein.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket of yours to ask for %1, and no password was given.</source>
        <translation>Sie haben kein Kerberos-Ticket, mit dem %1 angefordert werden könnte, und es wurde kein Kennwort angegeben.</translation>
    </message>
    <message>
        <source>The domain controller did not accept the user name or the password, so there is no ticket for %1.</source>
        <translation>Der Domänencontroller hat den Benutzernamen oder das Kennwort nicht akzeptiert, daher gibt es kein Ticket für %1.</translation>
    </message>
    <message>
        <source>Check both. For Kerberos the user is written as user@REALM, with the full name of the domain.</source>
        <translation>Prüfen Sie beides. Für Kerberos wird der Benutzer als Benutzer@REALM geschrieben, mit dem vollständigen Namen der Domäne.</translation>
    </message>
    <message>
        <source>Your Kerberos ticket has expired, so there is none for %1.</source>
        <translation>Ihr Kerberos-Ticket ist abgelaufen, daher gibt es keines für %1.</translation>
    </message>
    <message>
        <source>The clocks differ too much for a Kerberos ticket for %1.</source>
        <translation>Die Uhren weichen für ein Kerberos-Ticket für %1 zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>Compare the time and the time zone of this computer, the server and the domain controller; they may differ by five minutes. Set the wrong clock by the domain&apos;s time (on Windows: w32tm /resync), then get a new ticket.</source>
        <translation>Vergleichen Sie Uhrzeit und Zeitzone dieses Computers, des Servers und des Domänencontrollers; sie dürfen um fünf Minuten abweichen. Stellen Sie die falsche Uhr nach der Zeit der Domäne (unter Windows: w32tm /resync), und fordern Sie dann ein neues Ticket an.</translation>
    </message>
    <message>
        <source>The authentication for %1 failed.</source>
        <translation>Die Authentifizierung für %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>See the details, and try another authentication.</source>
        <translation>Sehen Sie sich die Details an, und versuchen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>The domain controller knows no service %1.</source>
        <translation>Der Domänencontroller kennt keinen Dienst %1.</translation>
    </message>
    <message>
        <source>Use the full name of the computer as the domain has it. Another service or host can be set in the session options.</source>
        <translation>Verwenden Sie den vollständigen Namen des Computers, wie ihn die Domäne führt. Ein anderer Dienst oder Host kann in den Sitzungsoptionen festgelegt werden.</translation>
    </message>
    <message>
        <source>No domain controller is known for the realm, so there is no ticket for %1.</source>
        <translation>Für den Bereich (Realm) ist kein Domänencontroller bekannt, daher gibt es kein Ticket für %1.</translation>
    </message>
    <message>
        <source>Check the realm in user@REALM (the full name of the domain in capitals), the DNS server and krb5.conf.</source>
        <translation>Prüfen Sie den Bereich (Realm) in Benutzer@REALM (der vollständige Name der Domäne in Großbuchstaben), den DNS-Server und krb5.conf.</translation>
    </message>
    <message>
        <source>No domain controller can be reached, so there is no ticket for %1.</source>
        <translation>Kein Domänencontroller ist erreichbar, daher gibt es kein Ticket für %1.</translation>
    </message>
    <message>
        <source>Check the network and the VPN (Kerberos uses port 88), or use NTLM with a local account.</source>
        <translation>Prüfen Sie das Netzwerk und das VPN (Kerberos verwendet Port 88), oder verwenden Sie NTLM mit einem lokalen Konto.</translation>
    </message>
    <message>
        <source>The authentication broke off: the server&apos;s part of it is not valid.</source>
        <translation>Die Authentifizierung wurde abgebrochen: Der Teil des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>Check that the name leads to the right computer and that no proxy stands between.</source>
        <translation>Prüfen Sie, ob der Name zum richtigen Computer führt und kein Proxy dazwischen steht.</translation>
    </message>
    <message>
        <source>A sealed answer was changed, cut off or sent twice, and was thrown away.</source>
        <translation>Eine verschlüsselte Antwort wurde verändert, abgeschnitten oder doppelt gesendet und daher verworfen.</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, something between changes the traffic.</source>
        <translation>Stellen Sie die Verbindung erneut her. Wenn es wieder auftritt, verändert etwas dazwischen den Datenverkehr.</translation>
    </message>
    <message>
        <source>NTLM is not available on this computer.</source>
        <translation>NTLM ist auf diesem Computer nicht verfügbar.</translation>
    </message>
    <message>
        <source>Install it (on Linux: the package gss-ntlmssp), or choose another authentication.</source>
        <translation>Installieren Sie es (unter Linux: das Paket gss-ntlmssp), oder wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>Neither a Kerberos ticket for %1 nor NTLM can be had for this user.</source>
        <translation>Für diesen Benutzer ist weder ein Kerberos-Ticket für %1 noch NTLM verfügbar.</translation>
    </message>
    <message>
        <source>For Kerberos write the user as user@REALM; NTLM needs the package gss-ntlmssp on Linux.</source>
        <translation>Schreiben Sie den Benutzer für Kerberos als Benutzer@REALM; NTLM erfordert unter Linux das Paket gss-ntlmssp.</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the name of the computer instead of its address.</source>
        <translation>Kerberos erfordert einen Namen: Verbinden Sie den Computer über seinen Namen statt über seine Adresse.</translation>
    </message>
</context>
<context>
    <name>UseCredentialsDialog</name>
    <message>
        <source>Use Credentials</source>
        <translation>Anmeldeinformationen verwenden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Manage Credentials…</source>
        <translation>Anmeldeinformationen &amp;verwalten…</translation>
    </message>
    <message>
        <source>Adds and changes credential sets</source>
        <translation>Fügt Anmeldeinformationssätze hinzu und ändert sie</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An account of its own</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A credential set to choose. %1: its name, %2: its user.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no credential sets yet. Add one by Manage Credentials.</source>
        <translation>Es gibt noch keine Anmeldeinformationssätze. Fügen Sie einen über „Anmeldeinformationen verwalten“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Which account shall %n computer(s) sign in with? Those that are connected use it the next time.</source>
        <translation>
            <numerusform>Womit soll sich %n Computer anmelden? Falls verbunden, gilt dies ab dem nächsten Mal.</numerusform>
            <numerusform>Womit sollen sich %n Computer anmelden? Die verbundenen verwenden es ab dem nächsten Mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start with the demo computers.</source>
        <translation>Mit den Demo-Computern starten.</translation>
    </message>
    <message>
        <source>With --demo: work through the demo without a user, print each change of state, and save pictures of the window in &lt;folder&gt;.</source>
        <translation>Mit --demo: die Demo ohne Benutzer durchlaufen, jede Statusänderung ausgeben und Bilder des Fensters in &lt;folder&gt; speichern.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Connect to computers over WS-Management (WinRM), see what is open there, and close it.</source>
        <translation>Verbindungen mit Computern über WS-Management (WinRM) herstellen, sehen, was dort geöffnet ist, und es schließen.</translation>
    </message>
    <message>
        <source>Lists of computers to import, after a preview.</source>
        <translation>Computerlisten, die nach einer Vorschau importiert werden.</translation>
    </message>
</context>
</TS>
