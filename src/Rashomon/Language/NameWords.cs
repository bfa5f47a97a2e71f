using System.Collections.Frozen;

namespace Rashomon.Language;

/// <summary>General English words that tell what a name is, and words that are capitalised without being one.</summary>
internal static class NameWords
{
    /// <summary>Forms of address and ranks: what follows one is a person.</summary>
    public static readonly FrozenSet<string> PersonTitles = Lists.Words(
        "mr mr. mrs mrs. ms ms. dr dr. sir dame prof prof. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm. brig brig. sen sen. rep rep. gov gov. rev rev.");

    /// <summary>"Gulf of …", "Bay of …": first words of places.</summary>
    public static readonly FrozenSet<string> Waters = Lists.Words("gulf bay sea strait straits isle isles lake cape port city province region state kingdom republic");

    /// <summary>Stand before a person's name, capitalised.</summary>
    public static readonly FrozenSet<string> Titles = Lists.Words(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev rev. reverend father sheikh imam ayatollah pope bishop archbishop cardinal rabbi
        king queen prince princess gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal pvt private adm
        adm. admiral cmdr commander commodore brig brig. brigadier marshal inspector superintendent detective constable officer chief sheriff president premier
        chancellor senator sen sen. rep rep. representative gov gov. governor mayor secretary ambassador minister ceo cfo cto coo chairman chairwoman chairperson
        chair director justice judge speaker congressman congresswoman mp mep councillor councilor leader spokesman spokeswoman spokesperson coach attorney commissioner
        prosecutor envoy candidate nominee analyst founder engineer vice deputy prime foreign defence defense interior finance former acting state executive co-founder
        """);

    /// <summary>Lower-case nouns for people who hold a post, give word or are told of; the head of a role.</summary>
    public static readonly FrozenSet<string> RoleNouns = Lists.Words(
        """
        spokesman spokeswoman spokesperson spokesmen spokespeople minister president premier chancellor chief director manager mayor governor senator ambassador envoy
        secretary chairman chairwoman chairperson chair ceo cfo cto coo executive executives head leader leaders commander general admiral colonel captain sergeant officer
        officers inspector detective prosecutor prosecutors lawyer lawyers attorney judge justice mp lawmaker lawmakers congressman congresswoman councillor councilman
        official officials witness witnesses resident residents neighbor neighbour neighbors neighbours survivor survivors expert experts analyst analysts economist
        economists professor scientist scientists researcher researchers doctor doctors nurse engineer engineers founder co-founder owner skipper master crewman sailor
        sailors seamen soldier soldiers fisherman fishermen activist activists protester protesters strategist strategists adviser advisers advisor advisors aide aides
        representative representatives delegate delegates candidate candidates nominee author writer editor reporter reporters journalist journalists columnist
        correspondent commentator blogger historian critic critics supporter supporters opponent opponents rival rivals voter voters pollster pollsters
        investigator investigators diplomat diplomats source sources insider insiders veteran coach player manager teacher farmer driver pilot worker workers employee
        employees people man woman boy girl father mother brother sister son daughter wife husband widow friend colleague relative relatives parents family families
        villager villagers student students consultant commissioner superintendent sheriff constable coroner coordinator chairmen lieutenant deputy deputies
        operator publisher host member members partner partners sponsor organiser organizer organisers organizers inspectors volunteer volunteers campaigner campaigners owners surgeon surgeons negotiator negotiators moderator patient patients victim victims
        """);

    /// <summary>Bodies that speak, lower-case.</summary>
    public static readonly FrozenSet<string> Bodies = Lists.Words(
        """
        police authorities government military army navy force forces ministry department office agency company companies firm firms group groups organisation organization
        council commission committee court tribunal parliament party parties campaign campaigns union unions bank mission embassy administration bureau statement report
        reports release study survey poll polls data figures documents document paper newspaper magazine channel broadcaster station network website media outlet outlets
        side team club university hospital prosecution defence defense opposition regime rebels militants militia guard coastguard watchdog regulator regulators
        institute insurer insurers brigade inspectorate foundation charity association federation airline carrier maker manufacturer operator start-up startup developer publisher estimates estimate
        article story editorial email emails letter memo transcript filing lawsuit complaint indictment law ad video post tweet book speech resolution proposal
        democrats republicans liberals conservatives country nation state city researchers observers many others some most several
        """);

    /// <summary>Words that make a capitalised run an event.</summary>
    public static readonly FrozenSet<string> EventHeads = Lists.Words(
        "war revolution olympics games cup championship summit conference festival election act treaty agreement accord awards massacre crisis");

    /// <summary>Days, months and such, capitalised but no names.</summary>
    public static readonly FrozenSet<string> Times = Lists.Words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu
        thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan today yesterday tomorrow tonight morning afternoon evening night
        week month year weekend early late last next earlier later
        """);

    /// <summary>Capitalised at a sentence's start without being names.</summary>
    public static readonly FrozenSet<string> Function = Lists.Words(
        """
        the a an this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how if as at by for from
        in into of on onto to up with without within and but or nor so yet because although though while since until unless after before during under over between among
        about against across along amid around near off out through toward towards upon via per than then there here not no never also however meanwhile still even just
        only some any all both each every few many most more much other another such several one two three four five six seven eight nine ten dozens hundreds thousands
        millions is are was were be been being has have had do does did will would can could may might must shall should let yes now once again soon later earlier today
        yesterday tomorrow despite instead like unlike perhaps maybe moreover furthermore nevertheless nonetheless otherwise therefore thus according asked given speaking
        whether whatever whoever whenever wherever either neither first second third last next new old local early late half part according oh well ok okay re plus
        """);
}
