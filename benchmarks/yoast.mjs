// Asks the npm package «yoastseo» what benchmarks/compare_yoast.py wants to know.
//
//   node yoast.mjs FOLDER < questions.json > answers.json
//
// FOLDER is where the package was installed. The package is GPL: it is run here, and nothing of it is kept.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const load = createRequire( join( process.argv[ 2 ], "package.json" ) );
const { Paper, SeoAssessor, ContentAssessor } = load( "yoastseo" );
const researcherModule = load( "yoastseo/build/languageProcessing/languages/fr/Researcher.js" );
const { build } = load( "yoastseo/build/parse/build" );
const { default: LanguageProcessor } = load( "yoastseo/build/parse/language/LanguageProcessor.js" );
const { default: sentencesOfTree } = load( "yoastseo/build/languageProcessing/helpers/sentence/getSentencesFromTree.js" );
const { default: countSyllables } = load( "yoastseo/build/languageProcessing/helpers/syllables/countSyllables.js" );

const escape = ( text ) => text.replace( /&/g, "&amp;" ).replace( /</g, "&lt;" ).replace( />/g, "&gt;" );
const html = ( text ) => text.split( "\n" ).filter( ( line ) => line.trim() ).map( ( line ) => `<p>${ escape( line ) }</p>` ).join( "\n" );

/** A researcher for one text, with the keyphrase and title where there are any. */
function study( text, attributes = {} ) {
	const paper = new Paper( html( text ), { locale: "fr_FR", ...attributes } );
	const researcher = new researcherModule.default( paper );
	paper.setTree( build( paper, new LanguageProcessor( researcher ) ) );
	return { paper, researcher };
}

const asked = JSON.parse( readFileSync( 0, "utf8" ) );
const answers = { version: load( "yoastseo/package.json" ).version, node: process.version };
answers.sentences = asked.sentences.map( ( text ) => sentencesOfTree( study( text ).paper.getTree() ).map( ( s ) => s.text ) );
answers.passive = asked.passive.map( ( text ) => study( text ).researcher.getResearch( "getPassiveVoiceResult" ).passives.length > 0 );
answers.connectors = asked.connectors.map( ( text ) =>
	study( text ).researcher.getResearch( "findTransitionWords" ).sentenceResults.flatMap( ( r ) => r.transitionWords ) );
answers.matching = asked.matching.map( ( [ keyword, text ] ) =>
	study( text, { keyword } ).researcher.getResearch( "getKeyphraseCount" ).count > 0 );
const config = study( "Mot." ).researcher.getConfig( "syllables" );
answers.syllables = asked.syllables.map( ( word ) => countSyllables( word, config ) );

/** Milliseconds of CPU for one article with all its assessments, parsing included. */
function assess( { text, title, keyword } ) {
	const before = process.cpuUsage();
	const { paper, researcher } = study( text, { title, keyword } );
	for ( const Assessor of [ SeoAssessor, ContentAssessor ] ) {
		new Assessor( researcher ).assess( paper );
	}
	const { user, system } = process.cpuUsage( before );
	return ( user + system ) / 1000;
}
// The first articles warm the process.
answers.milliseconds = asked.articles.map( assess ).slice( 10 );
process.stdout.write( JSON.stringify( answers ) );
