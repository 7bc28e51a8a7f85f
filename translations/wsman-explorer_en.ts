<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ComputerWait</name>
    <message numerus="yes">
        <source>Waiting for the computer to answer: asked %n time(s) in %1</source>
        <extracomment>%n: how many times it was asked so far, %1: minutes and seconds since the first time (&quot;1:05&quot;).</extracomment>
        <translation>
            <numerusform>Waiting for the computer to answer: asked %n time in %1</numerusform>
            <numerusform>Waiting for the computer to answer: asked %n times in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectInput</name>
    <message numerus="yes">
        <source>%Ln entries are no computer names: %1</source>
        <extracomment>%1 is a list of what was typed, such as &quot;a b, c/d, …&quot;</extracomment>
        <translation>
            <numerusform>%Ln entry is no computer name: %1</numerusform>
            <numerusform>%Ln entries are no computer names: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are repetitions; each computer counts once.</source>
        <translation>
            <numerusform>%Ln entry is a repetition; each computer counts once.</numerusform>
            <numerusform>%Ln entries are repetitions; each computer counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the list already; they will be reconnected with these settings.</source>
        <translation>
            <numerusform>%Ln of them is in the list already; it will be reconnected with these settings.</numerusform>
            <numerusform>%Ln of them are in the list already; they will be reconnected with these settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are connected already and stay as they are.</source>
        <translation>
            <numerusform>%Ln of them is connected already and stays as it is.</numerusform>
            <numerusform>%Ln of them are connected already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers: %1</source>
        <extracomment>%1 is a list of URIs</extracomment>
        <translation>
            <numerusform>%Ln computer: %1</numerusform>
            <numerusform>%Ln computers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>Waiting for the server to delete %n shell(s)</source>
        <translation>
            <numerusform>Waiting for the server to delete %n shell</numerusform>
            <numerusform>Waiting for the server to delete %n shells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n shell(s) not confirmed as closed</source>
        <translation>
            <numerusform>Disconnected, but %n shell not confirmed as closed</numerusform>
            <numerusform>Disconnected, but %n shells not confirmed as closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to release %n enumeration(s)</source>
        <translation>
            <numerusform>Waiting for the server to release %n enumeration</numerusform>
            <numerusform>Waiting for the server to release %n enumerations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to end %n subscription(s)</source>
        <translation>
            <numerusform>Waiting for the server to end %n subscription</numerusform>
            <numerusform>Waiting for the server to end %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to close %n object(s)</source>
        <extracomment>Shells, enumerations and subscriptions together.</extracomment>
        <translation>
            <numerusform>Waiting for the server to close %n object</numerusform>
            <numerusform>Waiting for the server to close %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n enumeration(s) not confirmed as released</source>
        <translation>
            <numerusform>Disconnected, but %n enumeration not confirmed as released</numerusform>
            <numerusform>Disconnected, but %n enumerations not confirmed as released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n subscription(s) not confirmed as ended</source>
        <translation>
            <numerusform>Disconnected, but %n subscription not confirmed as ended</numerusform>
            <numerusform>Disconnected, but %n subscriptions not confirmed as ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n object(s) not confirmed as closed</source>
        <translation>
            <numerusform>Disconnected, but %n object not confirmed as closed</numerusform>
            <numerusform>Disconnected, but %n objects not confirmed as closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleSearch</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message numerus="yes">
        <source>%n computer(s) use “%1” from now on.</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>%n computer uses “%1” from now on.</numerusform>
            <numerusform>%n computers use “%1” from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use an account of their own from now on.</source>
        <translation>
            <numerusform>%n computer uses an account of its own from now on.</numerusform>
            <numerusform>%n computers use accounts of their own from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n computer(s).</source>
        <translation>
            <numerusform>Removed %n computer.</numerusform>
            <numerusform>Removed %n computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialKeeper</name>
    <message numerus="yes">
        <source>%n computer(s) keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</source>
        <translation>
            <numerusform>%n computer keeps its user, as another row leads to the same service with the user of the credential set already. Use that row.</numerusform>
            <numerusform>%n computers keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialSetDialog</name>
    <message numerus="yes">
        <source>%n computer(s) use it. What you change counts for them from the next connect on.</source>
        <translation>
            <numerusform>%n computer uses it. What you change counts for it from the next connect on.</numerusform>
            <numerusform>%n computers use it. What you change counts for them from the next connect on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message numerus="yes">
        <source>%n computer(s) use it and ask for it from the next connect on.</source>
        <translation>
            <numerusform>%n computer uses it and asks for it from the next connect on.</numerusform>
            <numerusform>%n computers use it and ask for it from the next connect on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. They keep the user, and ask for the password from the next connect on.</source>
        <translation>
            <numerusform>%n computer uses it. It keeps the user, and asks for the password from the next connect on.</numerusform>
            <numerusform>%n computers use it. They keep the user, and ask for the password from the next connect on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln computers selected</source>
        <translation>
            <numerusform>%Ln computer selected</numerusform>
            <numerusform>%Ln computers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisTlsCheck</name>
    <message numerus="yes">
        <source>The certificate expires in %n day(s); renew it soon.</source>
        <translation>
            <numerusform>The certificate expires in %n day; renew it soon.</numerusform>
            <numerusform>The certificate expires in %n days; renew it soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnumerationWindow</name>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>All %1 items, %Ln page</numerusform>
            <numerusform>All %1 items, %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items so far, %Ln page(s)…</source>
        <translation>
            <numerusform>%1 items so far, %Ln page…</numerusform>
            <numerusform>%1 items so far, %Ln pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, not all, %Ln page(s)</source>
        <translation>
            <numerusform>%1 items, not all, %Ln page</numerusform>
            <numerusform>%1 items, not all, %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s) come with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</source>
        <translation>
            <numerusform>%Ln computer comes with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</numerusform>
            <numerusform>%Ln computers come with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are new.</source>
        <translation>
            <numerusform>%Ln computer is new.</numerusform>
            <numerusform>%Ln computers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already and stay as they are.</source>
        <translation>
            <numerusform>%Ln is in the list already and stays as it is.</numerusform>
            <numerusform>%Ln are in the list already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions.</source>
        <translation>
            <numerusform>%Ln is a repetition.</numerusform>
            <numerusform>%Ln are repetitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken; they stand at the top.</source>
        <translation>
            <numerusform>%Ln cannot be taken; it stands at the top.</numerusform>
            <numerusform>%Ln cannot be taken; they stand at the top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %Ln</source>
        <translation>
            <numerusform>A&amp;dd %Ln</numerusform>
            <numerusform>A&amp;dd %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message numerus="yes">
        <source>Forget %n entry(s)?</source>
        <translation>
            <numerusform>Forget %n entry?</numerusform>
            <numerusform>Forget %n entries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversFlow</name>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time %n object(s) stayed open on %1.</source>
        <extracomment>%1: names of computers, or their number.</extracomment>
        <translation>
            <numerusform>The last time %n object stayed open on %1.</numerusform>
            <numerusform>The last time %n objects stayed open on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message numerus="yes">
        <source>Writes the %Ln selected computer(s) to a file, without passwords.</source>
        <translation>
            <numerusform>Writes the %Ln selected computer to a file, without passwords.</numerusform>
            <numerusform>Writes the %Ln selected computers to a file, without passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Selected Computer(s)</source>
        <translation>
            <numerusform>Export %Ln Selected Computer</numerusform>
            <numerusform>Export %Ln Selected Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export All %Ln Computer(s)</source>
        <translation>
            <numerusform>Export %Ln Computer</numerusform>
            <numerusform>Export All %Ln Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) written to %1, without passwords and trusted certificates.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%Ln computer written to %1, without passwords and trusted certificates.</numerusform>
            <numerusform>%Ln computers written to %1, without passwords and trusted certificates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln computer(s).</source>
        <translation>
            <numerusform>Added %Ln computer.</numerusform>
            <numerusform>Added %Ln computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message numerus="yes">
        <source>%n selected computer(s)</source>
        <translation>
            <numerusform>%n selected computer</numerusform>
            <numerusform>%n selected computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n shell not ended; the reason stands in the row.</numerusform>
            <numerusform>%n shells not ended; the reasons stand in their rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n shell ended.</numerusform>
            <numerusform>%n shells ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) could not be read.</source>
        <translation>
            <numerusform>%n computer could not be read.</numerusform>
            <numerusform>%n computers could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln…</source>
        <translation>
            <numerusform>&amp;End %Ln…</numerusform>
            <numerusform>&amp;End %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n shell</numerusform>
            <numerusform>%n shells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message numerus="yes">
        <source>Change it &amp;for all of “%1” (%n computer(s))</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>Change it &amp;for all of “%1” (%n computer)</numerusform>
            <numerusform>Change it &amp;for all of “%1” (%n computers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message numerus="yes">
        <source>%Ln of the selected computers have a problem.</source>
        <translation>
            <numerusform>%Ln of the selected computers has a problem.</numerusform>
            <numerusform>%Ln of the selected computers have a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message numerus="yes">
        <source>Disconnect %n computer(s) and quit?</source>
        <translation>
            <numerusform>Disconnect %n computer and quit?</numerusform>
            <numerusform>Disconnect %n computers and quit?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message numerus="yes">
        <source>%1 Gave up after %n tries.</source>
        <extracomment>%1: what went wrong at last, a sentence.</extracomment>
        <translation>
            <numerusform>%1 Gave up after %n try.</numerusform>
            <numerusform>%1 Gave up after %n tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>%Ln row written.</numerusform>
            <numerusform>%Ln rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunInquiry</name>
    <message numerus="yes">
        <source>%n computer(s): %1. Go on with the others?</source>
        <extracomment>%1: what they failed with, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n computer: %1. Go on with the others?</numerusform>
            <numerusform>%n computers: %1. Go on with the others?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunMessage</name>
    <message numerus="yes">
        <source>%1 %n computer(s) were not started.</source>
        <extracomment>%1: a sentence about those that failed, %n: those that were left out because the run was stopped.</extracomment>
        <translation>
            <numerusform>%1 %n computer was not started.</numerusform>
            <numerusform>%1 %n computers were not started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: what is being done (&quot;Connecting&quot;), %n: how many failed so far.</extracomment>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunResultsDialog</name>
    <message numerus="yes">
        <source>%n result(s) written.</source>
        <translation>
            <numerusform>%n result written.</numerusform>
            <numerusform>%n results written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunResultsModel</name>
    <message numerus="yes">
        <source>%n computer(s): done</source>
        <translation>
            <numerusform>%n computer: done</numerusform>
            <numerusform>%n computers: done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <extracomment>%1: the cause of a failure, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n computer: %1</numerusform>
            <numerusform>%n computers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>All %1 items, %Ln page</numerusform>
            <numerusform>All %1 items, %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %Ln page(s)</source>
        <translation>
            <numerusform>%1 items, %Ln page</numerusform>
            <numerusform>%1 items, %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message numerus="yes">
        <source>Opens a command shell on %Ln computer(s)</source>
        <translation>
            <numerusform>Opens a command shell on %Ln computer</numerusform>
            <numerusform>Opens a command shell on %Ln computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellsPage</name>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n shell not ended; the reason stands in the row.</numerusform>
            <numerusform>%n shells not ended; the reasons stand in their rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n shell(s) ended, the others were left alone.</source>
        <translation>
            <numerusform>Stopped. %n shell ended, the others were left alone.</numerusform>
            <numerusform>Stopped. %n shells ended, the others were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n shell ended.</numerusform>
            <numerusform>%n shells ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n shell(s) at the server, after a question</source>
        <translation>
            <numerusform>Ends %n shell at the server, after a question</numerusform>
            <numerusform>Ends %n shells at the server, after a question</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellsQuestion</name>
    <message numerus="yes">
        <source>%n more user(s)</source>
        <translation>
            <numerusform>%n more user</numerusform>
            <numerusform>%n more users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End also %n that this program is &amp;using</source>
        <translation>
            <numerusform>End also %n that this program is &amp;using</numerusform>
            <numerusform>End also %n that this program is &amp;using</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n shell</numerusform>
            <numerusform>%n shells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n opened</source>
        <extracomment>How many computers are in a state, as the next ones: &quot;2 opened, 1 broken&quot;.</extracomment>
        <translation>
            <numerusform>%n opened</numerusform>
            <numerusform>%n opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n opening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n connecting</numerusform>
            <numerusform>%n connecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnecting</source>
        <translation>
            <numerusform>%n disconnecting</numerusform>
            <numerusform>%n disconnecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n disconnected</numerusform>
            <numerusform>%n disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n closing</numerusform>
            <numerusform>%n closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many computers the filter shows.</extracomment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many computers are selected.</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>A number of minutes; stands behind what happened: &quot;Connected · 4 min ago&quot;.</extracomment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>A number of hours.</extracomment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseCredentialsDialog</name>
    <message numerus="yes">
        <source>Which account shall %n computer(s) sign in with? Those that are connected use it the next time.</source>
        <translation>
            <numerusform>Which account shall %n computer sign in with? If it is connected it uses it the next time.</numerusform>
            <numerusform>Which account shall %n computers sign in with? Those that are connected use it the next time.</numerusform>
        </translation>
    </message>
</context>
</TS>
